import type {BodyBlock} from './values.ts'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/**
 * The level at which every heading of a body is drawn, its blocks' own headings included, so that no level is skipped
 * whatever an editor chose. `above`: the level of the heading the body stands under.
 */
export function headingLevels(body: readonly BodyBlock[], above: HeadingLevel): Map<object, HeadingLevel> {
  let current = above
  const levels = new Map<object, HeadingLevel>()
  for (const block of body) {
    const asked = block._type === 'block' ? styledLevel(block.style) : null
    if (asked) current = Math.max(above + 1, Math.min(asked, current + 1)) as HeadingLevel
    levels.set(block, asked ? current : (Math.min(current + 1, 6) as HeadingLevel))
  }
  return levels
}

function styledLevel(style: string | undefined): number | null {
  const match = /^h([2-6])$/.exec(style ?? '')
  return match ? Number(match[1]) : null
}
