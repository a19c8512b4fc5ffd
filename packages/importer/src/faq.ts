import type {Block, Section} from './proposal.ts'
import {isTextBlock, rankOf, textOfBlock} from './text-block.ts'

/** The blocks of a section of questions, with its questions and answers as one block where every one of them fits; else as they were. */
export function faqIn({key, blocks}: Section): Block[] {
  const first = blocks.findIndex((block) => rankOf(block) > 0)
  if (first < 0) return blocks
  const before = blocks.slice(0, first)
  const items: {question: string; answer: Block[]}[] = []
  const contacts: Block[] = []
  for (const block of blocks.slice(first)) {
    const item = items.at(-1)
    if (rankOf(block) > 0) {
      // An inner heading inside an answer, or a link on a question, would be lost.
      if (rankOf(block) !== rankOf(blocks[first] as Block) || hasLink(block)) return blocks
      items.push({question: textOfBlock(block), answer: []})
    } else if (block._type === 'clinicContact') contacts.push(block)
    else if (isTextBlock(block) && item) item.answer.push(block)
    else return blocks
  }
  if (items.some(({answer}) => answer.length === 0)) return blocks
  const faq: Block = {
    _type: 'faq',
    _key: `${key}-faq`,
    items: items.map(({question, answer}, index) => ({
      _type: 'faqItem',
      _key: `${key}-faq-${index + 1}`,
      question,
      answer,
    })),
  }
  return [...before, faq, ...contacts]
}

function hasLink(block: Block): boolean {
  return isTextBlock(block) && block.markDefs.length > 0
}
