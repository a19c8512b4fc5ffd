import type {Block} from './proposal.ts'
import {isTextBlock, rankOf, textOfBlock} from './text-block.ts'

/** Short bold paragraphs become headings one rank below what stands above them, as a reader takes them; a note tells of each. */
export function withBoldHeadings(blocks: Block[]): {blocks: Block[]; notes: string[]} {
  const notes: string[] = []
  const top = blocks.some((block) => rankOf(block) > 1) || blocks.every((block) => rankOf(block) === 0) ? 1 : 0
  let above = 0
  const ranked = blocks.map((block, index) => {
    if (rankOf(block) > 0) {
      above = rankOf(block)
      return block
    }
    if (!looksLikeHeading(block, blocks[index + 1])) return block
    notes.push(`“${textOfBlock(block)}” was bold text and was read as a heading.`)
    return asHeading(block, Math.min(Math.max(above, top) + 1, 6))
  })
  return {blocks: ranked, notes}
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
