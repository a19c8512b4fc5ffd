import {wordsOf} from './words.ts'

export interface Sentence {
  text: string
  /** Offsets into the text, as `slice` counts. */
  start: number
  end: number
}

const segmenter = new Intl.Segmenter('en-US', {granularity: 'sentence'})

/** The segmenter ends a sentence after these. `No.` is not among them: it is an answer more often than a number. */
const endsInAbbreviation = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|St|vs|e\.g|i\.e|[A-Z])\.\s*$/

/**
 * The sentences of a text, without the space around them. An empty line ends a sentence, a line break does not. Text without a
 * word, such as a dash or an arrow alone, is no sentence.
 */
export function sentencesOf(text: string): Sentence[] {
  return paragraphsOf(text).flatMap(({text: paragraph, start}) => sentencesOfParagraph(paragraph, start))
}

function sentencesOfParagraph(paragraph: string, offset: number): Sentence[] {
  const pieces: {start: number; end: number}[] = []
  // Signs are replaced one by one, so that offsets stay true.
  const line = paragraph.replace(/\s/g, ' ')
  for (const {segment, index} of segmenter.segment(line)) {
    const before = pieces.at(-1)
    if (before && endsInAbbreviation.test(line.slice(before.start, before.end))) before.end = index + segment.length
    else pieces.push({start: index, end: index + segment.length})
  }
  return pieces.flatMap(({start, end}) => {
    const whole = paragraph.slice(start, end)
    const text = whole.trim()
    if (wordsOf(text).length === 0) return []
    const from = offset + start + whole.length - whole.trimStart().length
    return [{text, start: from, end: from + text.length}]
  })
}

function paragraphsOf(text: string): {text: string; start: number}[] {
  const paragraphs: {text: string; start: number}[] = []
  let start = 0
  for (const gap of text.matchAll(/\n\s*\n/g)) {
    paragraphs.push({text: text.slice(start, gap.index), start})
    start = gap.index + gap[0].length
  }
  return [...paragraphs, {text: text.slice(start), start}]
}
