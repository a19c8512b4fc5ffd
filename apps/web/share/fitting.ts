/** What a picture of 1200 by 630 leaves for title and line, in pixels. */
const titleWidth = 1000
const lineWidth = 980
/** The largest size of a title by its number of lines, so that some of the line fits under it. */
const largest = {alone: {1: 92, 2: 86, 3: 60}, withCaution: {1: 80, 2: 66, 3: 54}}
const heights = {all: 344, kind: 46, caution: 88, gap: 20}
export const titleLeading = 1.1
export const lineSize = 32
/** The sans serif of the line is narrower than the serif of the title. */
export const sansPart = 0.9
export const lineLeading = 1.38

interface Fitted {
  titleSize: number
  titleLines: number
  /** The line as far as there is room for it. */
  line: string | null
}

/** How large the title is drawn, and how much of the line fits under it. Nothing is drawn over anything else. */
export function fitted(card: {
  kind: string | null
  title: string
  line: string | null
  caution: string | null
}): Fitted {
  const height = heights.all - (card.kind ? 0 : -heights.kind) - (card.caution ? heights.caution : 0)
  const titleSize = sizeOf(card.title, largest[card.caution ? 'withCaution' : 'alone'])
  const titleLines = Math.min(linesOf(card.title, titleSize, titleWidth), 3)
  const room = height - titleLines * titleSize * titleLeading - heights.gap
  const lines = Math.max(0, Math.min(Math.floor(room / (lineSize * lineLeading)), 3))
  return {titleSize, titleLines, line: card.line === null ? null : cut(card.line, lines)}
}

/** The largest size that a title may have with the number of lines it then takes. */
function sizeOf(title: string, largest: Record<number, number>): number {
  const sizes = [92, 86, 80, 74, 66, 60, 54, 48]
  return (
    sizes.find((size) => {
      const lines = linesOf(title, size, titleWidth)
      return size <= (largest[lines] ?? 0)
    }) ?? Math.min(...sizes)
  )
}

/**
 * As many whole sentences as fit, else the first one cut between two words: half a sentence about a treatment may say
 * the opposite of the whole.
 */
function cut(text: string, lines: number): string | null {
  const fits = (candidate: string) => linesOf(candidate, lineSize * sansPart, lineWidth) <= lines
  if (lines === 0) return null
  if (fits(text)) return text
  const sentences = text.split(/(?<=[.?!])\s+/)
  const whole = sentences.map((_sentence, index) => sentences.slice(0, index + 1).join(' ')).findLast(fits)
  if (whole) return whole
  const words = (sentences[0] ?? '').split(' ')
  const kept = words.map(
    (_word, index) =>
      `${words
        .slice(0, index + 1)
        .join(' ')
        .replace(/[,;:–-]+$/, '')}…`,
  )
  return kept.findLast(fits) ?? null
}

/** How many lines a text takes when no word is cut. A word wider than a line counts the lines it is broken into. */
export function linesOf(text: string, size: number, width: number): number {
  const space = widthOf(' ', size)
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const long = widthOf(word, size)
    const isNext = used > 0 && used + space + long > width
    lines += (isNext ? 1 : 0) + Math.max(0, Math.ceil(long / width) - 1)
    used = isNext || used === 0 ? long : used + space + long
  }
  return lines
}

/** The width of letters in Source Serif 4 semibold, after its own table, rounded up. */
function widthOf(text: string, size: number): number {
  return size * [...text].reduce((sum, sign) => sum + partOf(sign), 0)
}

function partOf(sign: string): number {
  if (sign === ' ') return 0.24
  if (/[ijl.,:;'’|!]/.test(sign)) return 0.33
  if (/[ftIJ()[\]-]/.test(sign)) return 0.39
  if (/[aceszr\d]/.test(sign)) return 0.55
  if (/[mwMW—]/.test(sign)) return 0.96
  return /\p{Lu}/u.test(sign) ? 0.74 : 0.63
}
