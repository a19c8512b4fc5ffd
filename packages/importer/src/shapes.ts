import {faqIn} from './faq.ts'
import {isFaqHeading} from './heading-words.ts'
import type {Block, Section} from './proposal.ts'
import {isTextBlock, rankOf, textOfBlock} from './text-block.ts'

/** What a section becomes in a field, and what of it the field cannot hold. */
export interface Shaped {
  value: unknown
  rest: Block[]
  /** Links whose words went into a field of plain words. */
  lostLinks: number
}

/** Blocks for a field of text. `heading`: the section's own, where the page does not say it already. */
export function asRich(section: Section, heading: string | null, {isArticle}: {isArticle: boolean}): Block[] {
  const [top, inner] = isArticle ? ['h2', 'h3'] : ['h3', 'h4']
  const blocks = isFaqHeading(section.heading) ? faqIn(section) : section.blocks
  const moved = blocks.map((block) => (rankOf(block) > 0 && (heading || isArticle) ? {...block, style: inner} : block))
  return heading ? [headingBlock(`${section.key}-heading`, heading, top), ...moved] : moved
}

/** One thing a line: the items of the lists; without a list, the paragraphs. */
export function asLines({blocks}: Section): Shaped {
  const items = blocks.filter((block) => isTextBlock(block) && block.listItem)
  const taken = items.length > 0 ? items : blocks.filter((block) => isTextBlock(block) && rankOf(block) === 0)
  return {
    value: taken.map((block) => textOfBlock(block).replace(/\s+/g, ' ')),
    rest: blocks.filter((block) => !taken.includes(block)),
    lostLinks: linksIn(taken),
  }
}

/** Plain words; what is no paragraph or list stays behind. */
export function asText({blocks}: Section): Shaped {
  const taken = blocks.filter((block) => isTextBlock(block) && rankOf(block) === 0)
  return {
    value: taken.map(textOfBlock).join('\n\n'),
    rest: blocks.filter((block) => !taken.includes(block)),
    lostLinks: linksIn(taken),
  }
}

/**
 * A care card, where the section is one already: a sentence at most, a list, a sentence at most. How urgent it is, is taken over only
 * where the words say so; otherwise the editor has to choose.
 */
export function asCard(section: Section): Shaped {
  const {key, heading, blocks} = section
  const none: Shaped = {value: [], rest: blocks, lostLinks: 0}
  const texts = blocks.filter(isTextBlock)
  const first = texts.findIndex(({listItem}) => listItem)
  const signs = texts.filter(({listItem}) => listItem)
  const [before, after] = [texts.slice(0, Math.max(first, 0)), texts.slice(first + signs.length)]
  const isInOrder = signs.every((sign, index) => texts[first + index] === sign)
  const others = blocks.filter((block) => !isTextBlock(block))
  if (signs.length === 0 || !isInOrder || before.length > 1 || after.length > 1 || others.length > 0) return none
  if (texts.some((block) => rankOf(block) > 0)) return none
  const intro = before.map(textOfBlock).join('')
  const level = levelOf(`${heading} ${intro}`)
  const advice = after.map(textOfBlock).join('')
  const card = {
    _type: 'careCard',
    _key: `${key}-card`,
    ...(level && {level}),
    heading: intro || heading,
    signs: signs.map((sign) => textOfBlock(sign).replace(/\s+/g, ' ')),
    ...(advice && {advice}),
  }
  return {value: [card], rest: [], lostLinks: linksIn(texts)}
}

function levelOf(words: string): 'emergency' | 'routine' | null {
  const isEmergency = /\b(?:911|emergenc(?:y|ies))\b/i.test(words)
  const isRoutine = /\b(?:make an appointment|routine)\b/i.test(words)
  // Words that name both, or deny one, are for a person to weigh.
  if (isEmergency === isRoutine || /\b(?:not|no|non)\b/i.test(words)) return null
  return isEmergency ? 'emergency' : 'routine'
}

function headingBlock(key: string, text: string, style: string | undefined): Block {
  return {
    _type: 'block',
    _key: key,
    style: style ?? 'h3',
    markDefs: [],
    children: [{_type: 'span', _key: `${key}-words`, text, marks: []}],
  }
}

function linksIn(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (isTextBlock(block) ? block.markDefs.length : 0), 0)
}
