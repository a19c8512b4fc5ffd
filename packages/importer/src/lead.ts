import type {Block, ImportType, Placement, Section} from './proposal.ts'
import {isTextBlock, rankOf, textOfBlock} from './text-block.ts'

export interface Lead {
  field: 'definition' | 'summary'
  text: string
  /** The sections without the paragraph that opens the page. */
  sections: Section[]
  lostLinks: number
}

/** A longer first paragraph is no opening sentence, and is left where it stands. */
const longest = {definition: 80, summary: 60}

/** The first paragraph as the sentence that opens the page; null where there is none, or where a section was chosen for it. */
export function leadOf(sections: Section[], type: ImportType, placement: Placement): Lead | null {
  const field = type === 'condition' ? 'definition' : 'summary'
  if (Object.values(placement).includes(field)) return null
  const section = sections.find(({key}) => key === 's0') ?? sections.find(({heading}) => saysWhatItIs(heading))
  const block = section?.blocks[0]
  if (!section || !block || !isTextBlock(block) || rankOf(block) > 0 || block.listItem) return null
  const text = textOfBlock(block).replace(/\s+/g, ' ')
  if (text.split(' ').length > longest[field] || text.endsWith(':')) return null
  const isAll = sections.flatMap(({blocks}) => blocks).length === 1
  if (isAll) return null
  const without = {...section, blocks: section.blocks.filter((other: Block) => other !== block)}
  return {
    field,
    text,
    sections: sections.map((other) => (other === section ? without : other)),
    lostLinks: block.markDefs.length,
  }
}

function saysWhatItIs(heading: string): boolean {
  return /^(?:what (?:is|are)\b|overview|definition|about\b|introduction)/i.test(heading.trim())
}
