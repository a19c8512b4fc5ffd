import {isFaqHeading} from './heading-words.ts'
import {inStyles, withoutGaps} from './headings.ts'
import type {Block, Section} from './proposal.ts'
import {isTextBlock, rankOf, textOfBlock} from './text-block.ts'

/** The sections of a text under its highest headings; `s0` is what stands before the first one, if anything does. */
export function sectionsOf(blocks: Block[]): {sections: Section[]; notes: string[]} {
  const ranked = withoutGaps(undivided(blocks))
  const sections: Section[] = [{key: 's0', heading: '', blocks: []}]
  const notes = [...ranked.notes]
  for (const block of ranked.blocks) {
    if (rankOf(block) > 1 || rankOf(block) === 0) sections.at(-1)?.blocks.push(block)
    else {
      sections.push({key: `s${sections.length}`, heading: textOfBlock(block), blocks: []})
      if (isTextBlock(block) && block.markDefs.length > 0)
        notes.push(
          `The link on the heading “${textOfBlock(block)}” was not kept: headings of sections hold plain words.`,
        )
    }
  }
  const styled = sections.map((section) => {
    const inner = inStyles(section.blocks.map(oneRankUp), ['h3', 'h4'])
    notes.push(...inner.notes)
    return {...section, blocks: inner.blocks}
  })
  return {sections: styled.filter(({key, blocks: {length}}) => key !== 's0' || length > 0), notes}
}

/**
 * A page whose one highest heading holds everything ("Sciatica nerve pain" below the title "Sciatica") is divided by the headings inside it;
 * the one heading stays, as a section of what stands directly below it.
 */
function undivided(blocks: Block[]): Block[] {
  const ranks = blocks.map(rankOf)
  const highest = Math.min(...ranks.filter((rank) => rank > 0))
  const inner = ranks.filter((rank) => rank > highest)
  if (ranks.filter((rank) => rank === highest).length !== 1 || inner.length < 2) return blocks
  const only = ranks.indexOf(highest)
  if (ranks.slice(0, only).some((rank) => rank > 0)) return blocks
  const second = Math.min(...inner)
  const isQuestions = isFaqHeading(textOfBlock(blocks[only] as Block))
  if (isQuestions || inner.filter((rank) => rank === second).length < 2) return blocks
  return blocks.map((block, index) => (index === only && isTextBlock(block) ? {...block, style: `h${second}`} : block))
}

/** Inside a section, ranks are counted from its own heading. */
function oneRankUp(block: Block): Block {
  const rank = rankOf(block)
  return rank > 1 ? {...block, style: `h${rank - 1}`} : block
}
