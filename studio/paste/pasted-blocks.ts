import {type DatasetFacts, datasetFacts} from '@clinic/content/checks'
import {type Block, blocksOfHtml, type ParseHtml, siteOf} from '@clinic/importer'
import {type Allowed, fitBlocks, paragraph} from './fit-blocks.ts'
import {whatChanged} from './what-changed.ts'

interface Place extends Allowed {
  /** Whether there are words in the paragraph one is in. */
  isInText: boolean
}

interface Surroundings {
  /** Undefined while the other pages are not read. */
  dataset: DatasetFacts | undefined
  origins: string[]
  parseHtml: ParseHtml
  newKey: () => string
}

/** Blocks of the HTML on a clipboard as a text field takes them, and what became of links and numbers, a sentence each. */
export function pastedBlocks(
  html: string,
  place: Place,
  {dataset, origins, parseHtml, newKey}: Surroundings,
): {blocks: Block[]; sentences: string[]} {
  const known = dataset ?? datasetFacts([])
  const site = siteOf(known, origins)
  const {blocks, ...found} = blocksOfHtml(html, {
    parseHtml,
    headings: place.styles.includes('h2') ? 'h2' : 'h3',
    // Where no block can stand, the number stays in its sentence, and a check speaks of it.
    site: place.blocks.includes('clinicContact') ? site : {...site, phone: null},
    dataset: known,
    newKey,
  })
  const sentences = whatChanged(found)
  if (!dataset && found.links.length > 0)
    sentences.push(
      'The other pages are not read yet, so links to them were not recognized. Undo, and paste again in a moment.',
    )
  const fitted = fitBlocks(blocks, place, newKey)
  return {blocks: place.isInText ? apartFromText(fitted, newKey) : fitted, sentences}
}

/** The editor joins the first and the last block with the paragraph one is in. A heading or an item of a list must not be. */
function apartFromText(blocks: Block[], newKey: () => string): Block[] {
  const gap = () => paragraph('', newKey)
  return [...(isParagraph(blocks.at(0)) ? [] : [gap()]), ...blocks, ...(isParagraph(blocks.at(-1)) ? [] : [gap()])]
}

function isParagraph(block: Block | undefined): boolean {
  return block?._type === 'block' && block.style === 'normal' && !('listItem' in block && block.listItem)
}
