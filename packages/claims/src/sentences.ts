/** Where a sentence stands in a folded text: `start` at its first letter, `end` behind its last mark. */
export interface Sentence {
  start: number
  end: number
}

const BREAK = /\n|[.!?…]+["')\]]*(?=\s|$)|(?<=[a-z]{2}|\d|%)[.!?…]+["')\]]*(?=[A-Z][a-z])|[!?]+["')\]]*(?=[A-Z])/g
/** A full stop behind these never ends a sentence. */
const TITLE =
  /(?:^|[\s("'[])(?:dr|mr|mrs|ms|prof|st|vs|v|e\.g|i\.e|eg|ie|cf|approx|ca|fig|figs|ref|refs|vol|pp|dept|resp|al|ed|eds|gen|hon|rev)\.$/i
/** A full stop behind these ends a sentence only where a sentence clearly begins. */
const SHORT = /(?:^|[\s("'[])(?:(?:[a-z]\.)+[a-z]|[a-z]|inc|ltd|co|corp|jr|sr|etc|ph\.d|min|max|est|ave|blvd|md)\.$/i
const NUMBER = /(?:^|[\s("'[])(?:no|nos|art|sec)\.$/i
const OPENING =
  /^["'(]?(?:The|This|That|These|Those|It|Its|We|Our|You|Your|They|Their|There|He|She|I|My|No|Not|In|On|At|If|When|But|And|So|A|An|As|All|Any|Some|Most|Many|Ask|Call|For|To|Is|Are|Can|Do|Does|What|How|Why|Who|Talk|See|Results|Patients|People|Stem|PRP)\b/

/** The sentences of a folded text, in order. Abbreviations, initials and decimals do not end one; a line break does. */
export function sentencesOf(cased: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const found of cased.matchAll(BREAK)) {
    const end = found.index + found[0].length
    if (found[0][0] === '.' && !endsSentence(cased, start, end)) continue
    push(sentences, cased, start, found[0] === '\n' ? found.index : end)
    start = end
  }
  push(sentences, cased, start, cased.length)
  return sentences
}

function endsSentence(cased: string, start: number, end: number): boolean {
  const before = cased.slice(Math.max(start, end - 12), end)
  const after = cased.slice(end, end + 24).trimStart()
  if (after === '') return true
  if (TITLE.test(before)) return false
  if (NUMBER.test(before)) return !/^\d/.test(after)
  if (SHORT.test(before)) return OPENING.test(after)
  return true
}

function push(sentences: Sentence[], cased: string, start: number, end: number): void {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(cased[from] as string)) from++
  while (to > from && /\s/.test(cased[to - 1] as string)) to--
  if (to > from) sentences.push({start: from, end: to})
}

const CLAUSE = /[;:—]|\(|\)/g

/** The clause of a sentence around a match: since the last `;`, `:` or dash, until the next. A closed bracket is passed over. */
export function clauseAround(sentence: string, start: number, end: number): {start: number; end: number} {
  let from = 0
  let to = sentence.length
  let open = -1
  for (const {0: mark, index} of sentence.matchAll(CLAUSE)) {
    if (index >= start && index < end) continue
    if (index < start) {
      if (mark === '(') open = index
      else if (mark === ')') open = -1
      else if (open < 0 && !isClock(sentence, index)) from = index + 1
    } else if (mark !== '(' && !isClock(sentence, index)) {
      to = index
      break
    }
  }
  if (open >= 0) from = Math.max(from, open + 1)
  return {start: from, end: to}
}

function isClock(sentence: string, at: number): boolean {
  return sentence[at] === ':' && /\d/.test(sentence[at - 1] ?? '') && /\d/.test(sentence[at + 1] ?? '')
}
