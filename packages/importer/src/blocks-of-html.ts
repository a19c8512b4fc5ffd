import {inStyles, withBoldHeadings, withoutGaps} from './headings.ts'
import {randomKey} from './keys.ts'
import {withoutOwnPhone} from './phones.ts'
import type {Block, FoundLink, FoundPhone} from './proposal.ts'
import type {ReadingOptions} from './read-article.ts'
import {walk} from './walk.ts'

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
export function blocksOfHtml(html: string, options: BlocksOptions): BlocksOfHtml {
  const {parseHtml, site, dataset, headings, newKey = randomKey} = options
  const walked = walk(parseHtml(html).body, {site, dataset, address: '', newKey})
  const bold = withBoldHeadings(walked.blocks)
  const ranked = withoutGaps(bold.blocks)
  const styled = inStyles(ranked.blocks, headings === 'h2' ? ['h2', 'h3'] : ['h3', 'h4'])
  const {blocks, phones} = withoutOwnPhone(styled.blocks, walked.telLinks, site.phone, newKey)
  return {
    blocks,
    links: walked.links,
    phones,
    notes: [
      ...bold.notes,
      ...ranked.notes,
      ...styled.notes,
      ...walked.notes,
      ...walked.leftOut.map(({where, text}) => `Left out (${where.toLowerCase()}): “${text}”`),
    ],
  }
}
