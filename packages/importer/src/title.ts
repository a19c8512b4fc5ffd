import {fieldOfHeading} from './heading-words.ts'
import type {Block} from './proposal.ts'
import {isTextBlock, rankOf, textOfBlock} from './text-block.ts'

export interface Titled {
  title: string
  /** Without the heading that became the title. */
  blocks: Block[]
  notes: string[]
}

/** The title of an article: its one highest heading, else what the file says of itself, else the file's name. */
export function withTitle(blocks: Block[], told: string, fileName: string): Titled {
  const index = titleAt(blocks)
  const heading = index === null ? undefined : blocks[index]
  if (heading) {
    const title = textOfBlock(heading)
    const linked = isTextBlock(heading) && heading.markDefs.length > 0
    return {
      title,
      blocks: blocks.filter((block) => block !== heading),
      notes: [
        ...(linked ? ['The link on the title was not kept.'] : []),
        ...(told && told !== title ? [`The file also calls itself “${told}”.`] : []),
      ],
    }
  }
  if (told) return {title: told, blocks, notes: []}
  const named = titleOfName(fileName)
  return {
    title: named,
    blocks,
    notes: [`The file has no title, so its name was taken: “${named}”. Give the page a better one.`],
  }
}

function titleAt(blocks: Block[]): number | null {
  const headings = blocks.map((block, index) => ({index, rank: rankOf(block)})).filter(({rank}) => rank > 0)
  const [first] = headings
  if (!first) return null
  const isHighest = headings.every(({rank}, index) => index === 0 || rank > first.rank)
  const hasOthers = headings.length > 1
  const words = textOfBlock(blocks[first.index] as Block)
  // "Symptoms" is the name of a section, unless it is the one largest heading of all.
  const isSection =
    (first.rank > 1 || !isHighest) && words.split(/\s+/).length <= 2 && fieldOfHeading('condition', words) !== null
  if (isSection) return null
  return first.rank === 1 || (isHighest && hasOthers && first.index === 0) ? first.index : null
}

function titleOfName(name: string): string {
  const words = name
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
