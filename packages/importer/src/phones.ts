import type {Block, FoundPhone} from './proposal.ts'
import {isTableBlock, type TableBlock} from './table.ts'
import {isTextBlock, rankOf, type TextBlock, textOfBlock, withWords} from './text-block.ts'

export interface WithoutPhones {
  blocks: Block[]
  phones: FoundPhone[]
}

/** A link that calls a number, with the key of the block it stands in. */
export interface TelLink {
  block: string
  text: string
  number: string
}

/**
 * The blocks of one section with the clinic's own number taken out of the words and shown once by the block "Contact the clinic",
 * which stands after the paragraph, list or table that named it first. Other numbers stay.
 */
export function withoutOwnPhone(
  blocks: Block[],
  telLinks: TelLink[],
  own: string | null,
  newKey: () => string,
  headingNamesIt = false,
): WithoutPhones {
  const phones: FoundPhone[] = []
  const kept: Block[] = []
  let contact: 'none' | 'due' | 'placed' = headingNamesIt ? 'due' : 'none'
  const place = () => {
    kept.push({_type: 'clinicContact', _key: newKey(), heading: 'Talk to the clinic'})
    contact = 'placed'
  }
  if (contact === 'due') place()
  blocks.forEach((block, index) => {
    const where = contact === 'placed' ? 'above' : 'below'
    const told = telLinks.filter((link) => link.block === block._key)
    const read = isTableBlock(block) ? tableWithoutPhone(block, own, where) : blockWithoutPhone(block, own, where)
    const linked = told.flatMap((link) => phoneOfLink(link, textsOf(block), own))
    phones.push(...read.phones, ...linked)
    if (read.block) kept.push(read.block)
    if (contact === 'none' && [...read.phones, ...linked].some(({outcome}) => outcome === 'clinic')) contact = 'due'
    if (contact === 'due' && !isPartOfList(block, blocks[index + 1])) place()
  })
  return {blocks: kept, phones}
}

/** A line without the clinic's number: a heading, a title, a cell of a table. */
export function lineWithoutPhone(
  text: string,
  own: string | null,
  where: 'above' | 'below',
): {text: string; phones: FoundPhone[]} {
  const found = phonesIn(text)
  const mine = found.filter(({digits}) => isOwnNumber(digits, own))
  const others = found
    .filter(({digits}) => !isOwnNumber(digits, own))
    .map((each): FoundPhone => ({text: each.text, outcome: 'other'}))
  if (mine.length === 0) return {text, phones: others}
  let after = text
  for (const {start, end} of sideBySide(mine, text).toReversed()) {
    const words = standIn(after.slice(0, start), after.slice(end), where)
    after = after.slice(0, start) + words + after.slice(end)
  }
  const rest = isOnlyLabel(text, mine) ? '' : after
  return {
    text: rest,
    phones: [
      ...mine.map((each): FoundPhone => ({text: each.text, outcome: 'clinic', before: text, after: rest})),
      ...others,
    ],
  }
}

function blockWithoutPhone(
  block: Block,
  own: string | null,
  where: 'above' | 'below',
): {block: Block | null; phones: FoundPhone[]} {
  if (!isTextBlock(block)) return {block, phones: []}
  const text = textOfBlock(block)
  const mine = phonesIn(text).filter(({digits}) => isOwnNumber(digits, own))
  const {text: after, phones} = lineWithoutPhone(text, own, where)
  if (mine.length === 0) return {block, phones}
  if (after === '') return {block: null, phones}
  let changed: TextBlock = block
  for (const {start, end} of sideBySide(mine, text).toReversed()) {
    const now = textOfBlock(changed)
    changed = withWords(changed, start, end, standIn(now.slice(0, start), now.slice(end), where))
  }
  return {block: changed, phones}
}

function tableWithoutPhone(
  table: TableBlock,
  own: string | null,
  where: 'above' | 'below',
): {block: Block; phones: FoundPhone[]} {
  const phones: FoundPhone[] = []
  const line = (text: string) => {
    const read = lineWithoutPhone(text, own, where)
    phones.push(...read.phones)
    // An empty cell would say nothing where it said whom to call.
    return read.text || (text === '' ? '' : standIn('', '', where))
  }
  const rows = table.rows.map((row) => ({...row, cells: row.cells.map(line)}))
  const caption = table.caption && line(table.caption)
  return {block: phones.length === 0 ? table : {...table, ...(caption && {caption}), rows}, phones}
}

function phoneOfLink({text, number}: TelLink, texts: string, own: string | null): FoundPhone[] {
  const digits = number.replace(/\D/g, '')
  // Its words are the number itself, which was found there.
  if (phonesIn(texts).some((phone) => sameNumber(phone.digits, digits))) return []
  const isOwn = isOwnNumber(digits, own)
  return [
    {
      text: [text, `(${number.trim()})`].filter(Boolean).join(' '),
      outcome: isOwn ? 'clinic' : 'other',
      ...(isOwn && {before: text, after: text}),
    },
  ]
}

interface NumberInText {
  text: string
  digits: string
  start: number
  end: number
}

/**
 * North American numbers in any spelling, and foreign ones with a plus. Not part of a longer row of digits,
 * such as an account number, a DOI or an NCT number.
 */
const numberPattern =
  /(?<![\p{L}\d./-])(?:(?:\+?1[\s\u2010-\u2015().-]{0,3})?\(?[2-9]\d{2}\)?[\s\u2010-\u2015./·-]{0,3}\d{3}[\s\u2010-\u2015./·-]{0,3}\d{4}|\+[2-9]\d{0,2}(?:[\s().\u2010-\u2015-]{0,2}\d){6,12})(?![\d\p{L}]|[./-]\d)/gu

function phonesIn(text: string): NumberInText[] {
  return [...text.matchAll(numberPattern)].map((match) => {
    // The bracket before a number belongs to it only when it closes inside: "(858) 258-5090", not "(858-258-5090)".
    const isOpen = match[0].startsWith('(') && !match[0].includes(')')
    const start = match.index + (isOpen ? 1 : 0)
    return {
      text: match[0].slice(isOpen ? 1 : 0),
      digits: match[0].replace(/\D/g, ''),
      start,
      end: match.index + match[0].length,
    }
  })
}

function isOwnNumber(digits: string, own: string | null): boolean {
  return own !== null && sameNumber(digits, own.replace(/\D/g, ''))
}

function sameNumber(a: string, b: string): boolean {
  const national = (digits: string) => (digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits)
  return national(a) === national(b)
}

/** Words in the place of the number, so that the sentence around it still reads as one. */
function standIn(before: string, after: string, where: 'above' | 'below'): string {
  if (/\bnumber(?:\s+is)?[\s:,(]*$/i.test(before)) return where
  if (/(?:\b(?:the|our|your|this|their|its)|\p{L}[’']s)\s*$/iu.test(before)) return `number ${where}`
  const begins = before.trim() === '' || /[.!?]["”’)]?\s+$/.test(before)
  if (begins && after.trim() !== '')
    return saysSomething.test(after) ? `The number ${where}` : `Call the number ${where}`
  if (begins && before !== '') return `Call the number ${where}`
  // "Call us 858-258-5090" names a person first: the number needs a word that leads to it.
  return /[\p{L}\d]\s+$/u.test(before) && !leadsToNumber.test(before) ? `at the number ${where}` : `the number ${where}`
}

/** The number is what the sentence speaks of. */
const saysSomething = /^\s+(?:is|was|will|can|has|rings|reaches|works|answers|connects|gets|leads)\b/i

const leadsToNumber =
  /\b(?:call|dial|phone|telephone|text|ring|try|use|fax|message|tel|ph|at|on|to|from|via|by|or|and|is|are|was|with|through|than|not)\s+$/i

/** Numbers of the clinic that stand side by side ("858-258-5090 or 858-258-5090") are replaced as one. */
function sideBySide(numbers: NumberInText[], text: string): {start: number; end: number}[] {
  const joined: {start: number; end: number}[] = []
  for (const {start, end} of numbers) {
    const last = joined.at(-1)
    if (last && /^\s*(?:or|and|[,/|;·•])\s*$/i.test(text.slice(last.end, start))) last.end = end
    else joined.push({start, end})
  }
  return joined
}

/** "Phone: 858-258-5090" says nothing any more once the number stands in a block of its own. */
function isOnlyLabel(text: string, numbers: NumberInText[]): boolean {
  let rest = text
  for (const {start, end} of numbers.toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return /^[\s:,.;()|•-]*(?:(?:tele)?phone|tel|ph)?[\s:,.;()|•!-]*$/i.test(rest)
}

/** Between two items, the block would begin the numbers of the list anew; between "Call us if:" and its list, it would part them. */
function isPartOfList(block: Block, next: Block | undefined): boolean {
  return isListItem(next) && (isListItem(block) || textOfBlock(block).trimEnd().endsWith(':'))
}

function isListItem(block: Block | undefined): boolean {
  return block !== undefined && isTextBlock(block) && block.listItem !== undefined && rankOf(block) === 0
}

function textsOf(block: Block): string {
  return isTableBlock(block) ? block.rows.flatMap(({cells}) => cells).join(' | ') : textOfBlock(block)
}
