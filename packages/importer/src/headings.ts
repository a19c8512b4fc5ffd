import {fieldOfHeading, isFaqHeading} from './heading-words.ts'
import type {Block} from './proposal.ts'
import {isTextBlock, rankOf, textOfBlock} from './text-block.ts'

/**
 * Short bold paragraphs become headings one rank below what stands above them, as a reader takes them; a note tells of each.
 * Where the words name another part of the page than the heading above ("When to get help" under "Symptoms"), they begin a part of their own.
 */
export function withBoldHeadings(blocks: Block[]): {blocks: Block[]; notes: string[]} {
  const notes: string[] = []
  const part = rankOfParts(blocks)
  let above = 0
  let heading = ''
  const ranked = blocks.map((block, index) => {
    const rank = rankOf(block)
    if (rank > 0) {
      above = rank
      if (rank <= part) heading = textOfBlock(block)
      return block
    }
    if (!looksLikeHeading(block, blocks[index + 1])) return block
    const text = textOfBlock(block)
    notes.push(`“${text}” was bold text and was read as a heading.`)
    const isPart = above < part || beginsPart(text, heading)
    if (isPart) {
      above = part
      heading = text
    }
    return asHeading(block, isPart ? part : Math.min(above + 1, 6))
  })
  return {blocks: ranked, notes}
}

/** The rank of the headings that divide the text: the highest one, below a title. */
function rankOfParts(blocks: Block[]): number {
  const ranks = blocks.map(rankOf).filter((rank) => rank > 0)
  const isTitled = ranks[0] === 1 && ranks.filter((rank) => rank === 1).length === 1
  return Math.min(...(isTitled ? ranks.slice(1) : ranks), ranks.length > (isTitled ? 1 : 0) ? 6 : 2)
}

function beginsPart(text: string, heading: string): boolean {
  if (text.endsWith('?') || isFaqHeading(heading)) return false
  const field = fieldOfHeading('condition', text)
  return field !== null && field !== fieldOfHeading('condition', heading)
}

/** The same headings without gaps between their ranks: the highest is 1, and none is more than one below the heading above it. */
export function withoutGaps(blocks: Block[]): {blocks: Block[]; notes: string[]} {
  const open: number[] = []
  const notes: string[] = []
  const ranked = blocks.map((block) => {
    const rank = rankOf(block)
    if (rank === 0) return block
    const above = open.at(-1) ?? rank
    while ((open.at(-1) ?? 0) >= rank) open.pop()
    if (open.length > 0 && rank > above + 1)
      notes.push(`“${textOfBlock(block)}” was a heading of rank ${rank} below one of rank ${above}; it was moved up.`)
    open.push(rank)
    return asHeading(block, Math.min(open.length, 6))
  })
  return {blocks: ranked, notes}
}

/** Headings of the ranks 1, 2, … as the styles that a text field has; deeper ones share the lowest style. */
export function inStyles(
  blocks: Block[],
  [highest, lowest]: readonly [string, string],
): {blocks: Block[]; notes: string[]} {
  const notes: string[] = []
  const styled = blocks.map((block) => {
    const rank = rankOf(block)
    if (rank === 0) return block
    if (rank > 2)
      notes.push(
        `“${textOfBlock(block)}” stood ${rank} ranks deep; a text has two ranks of headings, so it got the lower one.`,
      )
    return {...block, style: rank === 1 ? highest : lowest}
  })
  return {blocks: styled, notes}
}

function asHeading(block: Block, rank: number): Block {
  if (!isTextBlock(block)) return block
  const children = block.children.map((span) => ({
    ...span,
    marks: span.marks.filter((mark) => mark !== 'strong' && mark !== 'em'),
  }))
  return {...block, style: `h${rank}`, children}
}

function looksLikeHeading(block: Block, next: Block | undefined): boolean {
  if (!isTextBlock(block) || block.listItem || !next || rankOf(next) > 0) return false
  const text = textOfBlock(block)
  const words = text.split(/\s+/).length
  if (text.length > 80 || words > 12 || text.includes('\n') || !/\p{L}/u.test(text)) return false
  if (/[.!;,…]$/.test(text) || (text.endsWith(':') && words > 3)) return false
  return block.children.every((span) => span.text.trim() === '' || span.marks.includes('strong'))
}
