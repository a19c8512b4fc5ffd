import type {Block, FoundLink, FoundPhone} from './proposal.ts'
import type {ReadingOptions} from './read-article.ts'

export interface BlocksOptions extends ReadingOptions {
  /** The highest heading the text field allows: `h2` in an article's text, `h3` in a section of a page. */
  headings: 'h2' | 'h3'
  /** Keys for the blocks; random ones when it is left out, so that pasting twice makes no two alike. */
  newKey?: () => string
}

export interface BlocksOfHtml {
  blocks: Block[]
  links: FoundLink[]
  phones: FoundPhone[]
  /** What could not be kept as it was, a sentence each. */
  notes: string[]
}

/** Blocks of a piece of HTML, such as what is pasted from Word, Google Docs or a web page. Empty when there is nothing to keep. */
export function blocksOfHtml(_html: string, _options: BlocksOptions): BlocksOfHtml {
  return {blocks: [], links: [], phones: [], notes: []}
}
