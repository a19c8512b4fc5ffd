interface Look {
  /** In pixels. */
  fontSize: number
  bold?: boolean
}

/**
 * How wide a line of text is in Arial, in pixels; Helvetica and Liberation Sans have the same widths. Pairs are not drawn
 * closer (kerning), so a real line may be a little narrower, never wider.
 */
export function pixelWidth(text: string, {fontSize, bold = false}: Look): number {
  return (unitsOf(text, bold) * fontSize) / 1000
}

/**
 * How many UTF-16 units of a text can stand in `width` pixels when it is too wide and ends in `…`, as a search result shows it;
 * null when all of it fits. The cut is between two words.
 */
export function cutAt(text: string, width: number, look: Look): number | null {
  if (pixelWidth(text, look) <= width) return null
  const room = width - pixelWidth('…', look)
  let used = 0
  let end = 0
  let lastSpace = 0
  for (const {segment, index} of clusters.segment(text)) {
    used += pixelWidth(segment, look)
    if (used > room) break
    if (/\s/.test(segment)) lastSpace = index
    end = index + segment.length
  }
  return lastSpace > 0 ? lastSpace : end
}

const clusters = new Intl.Segmenter('en-US', {granularity: 'grapheme'})

const FULL_WIDTH = 1000
const EMOJI_WIDTH = 1250
const USUAL = {regular: 556, bold: 611}

function unitsOf(text: string, bold: boolean): number {
  const widths = bold ? boldWidths : regularWidths
  let sum = 0
  for (const sign of text) {
    const width = widths.get(sign)
    if (width === undefined) return unitsOfClusters(text, widths, bold)
    sum += width
  }
  return sum
}

/** Slower, and right for signs that are drawn as one: a letter and its accent, an emoji of several parts. */
function unitsOfClusters(text: string, widths: ReadonlyMap<string, number>, bold: boolean): number {
  let sum = 0
  for (const {segment} of clusters.segment(text)) sum += widths.get(segment) ?? unitsOutsideTable(segment, widths, bold)
  return sum
}

/** A sign the table lacks is measured by what kind of sign it is. */
function unitsOutsideTable(cluster: string, widths: ReadonlyMap<string, number>, bold: boolean): number {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(cluster)) return EMOJI_WIDTH
  // Chinese, Japanese and Korean signs and their full-width forms fill a square.
  if (
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
      cluster,
    )
  )
    return FULL_WIDTH
  // A letter with its accents apart is as wide as the letter; a joiner or a soft hyphen has no width.
  const [base = ''] = cluster.normalize('NFD').replace(/\p{M}|\p{Cf}|\p{Cc}/gu, '')
  if (base === '') return /\s/.test(cluster) ? 278 : 0
  if (/\s/.test(base)) return 278
  return widths.get(base) ?? (bold ? USUAL.bold : USUAL.regular)
}

/*
 * Advance widths in 1/1000 of the font size: of each width, the signs that have it. Read from the tables `hmtx` and `cmap` of Liberation
 * Sans 2 (Regular and Bold), which is made to have the advance widths of Arial; for the letters of ASCII these are the
 * numbers of Adobe's Helvetica.afm and Helvetica-Bold.afm too.
 */
const regularSigns: Record<number, string> = {
  191: "'",
  222: 'ijlįĵĺļłſ‘’‚',
  260: '|¦',
  278: ' !,./:;I[\\]ft·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ',
  292: 'ľ',
  333: '()-‐‑`r¡¨²³´¸¹ŕŗř“”„‹›',
  334: '{}ŀ',
  350: '•',
  355: '"',
  365: 'º',
  370: 'ª',
  375: 'ť',
  389: '*',
  400: '°',
  444: 'ĳ',
  469: '^',
  500: 'JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž',
  537: '¶',
  549: '±÷≤≥≈',
  552: '¯',
  556: '#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–†‡€',
  576: 'µ',
  584: '+<=>~¬×−',
  604: 'ŉ',
  611: 'FTZ¿ßøŢŤŦŹŻŽ',
  615: 'ď',
  667: '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ',
  722: 'CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ',
  723: 'Ŋ',
  735: 'Ĳ',
  737: '©®',
  778: 'GOQÒÓÔÕÖØĜĞĠĢŌŎŐ',
  833: 'Mm',
  834: '¼½¾',
  889: '%æ',
  944: 'WœŴ',
  1000: 'ÆŒ—…‰™→',
  1015: '@',
}

const boldSigns: Record<number, string> = {
  238: "'",
  278: ' ,./I\\ijl·ÌÍÎÏìíîïĨĩĪīĬĭĮįİıĵĺļłſ‘’‚',
  280: '|¦',
  333: '!()-‐‑:;[]`ft¡¨²³´¸¹ţŧ‹›',
  350: '•',
  365: 'º',
  370: 'ª',
  385: 'ľ',
  389: '*r{}ŕŗř',
  400: '°',
  474: '"',
  479: 'ŀť',
  500: 'zźżž“”„',
  549: '±÷≤≥≈',
  552: '¯',
  556: '#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿāăąćĉċčēĕėęěĳĴķĸśŝşšŷ–†‡€',
  576: 'µ',
  584: '+<=>^~¬×−',
  611: '?FLTZbdghnopqu¿ßðñòóôõöøùúûüþđĝğġģĥħĹĻĽĿŁńņňŋōŏőŢŤŦũūŭůűųŹŻŽ',
  667: 'EPSVXYÈÉÊËÝÞĒĔĖĘĚŚŜŞŠŶŸ',
  708: 'ŉ',
  719: 'ď',
  722: '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜĀĂĄĆĈĊČĎĐĤĦĶŃŅŇŔŖŘŨŪŬŮŰŲ',
  723: 'Ŋ',
  737: '©®',
  778: 'GOQwÒÓÔÕÖØĜĞĠĢŌŎŐŵ',
  785: 'Ĳ',
  833: 'M',
  834: '¼½¾',
  889: '%mæ',
  944: 'WœŴ',
  975: '@',
  1000: 'ÆŒ—…‰™→',
}

const regularWidths = widthsOf(regularSigns)
const boldWidths = widthsOf(boldSigns)

function widthsOf(signs: Record<number, string>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(signs).flatMap(([width, all]) => [...all].map((sign) => [sign, Number(width)] as const)),
  )
}
