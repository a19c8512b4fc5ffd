/** A text as the patterns read it, with the way back to the text as it was given. */
export interface Folded {
  /** Plain quotes, dashes and spaces, no invisible characters, no accents; case as given. */
  cased: string
  /** The same in lower case, letter for letter. */
  lower: string
  /** For each letter of `cased`, where its character starts and ends in the text as given. */
  starts: readonly number[]
  ends: readonly number[]
}

const ALL_PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/
const INVISIBLE = /^[\p{Cf}\p{M}\u115f\u1160\u3164\u00ae\u2122\u00a9]$/u
const SPACE = /^[\s\p{Z}\u2800]$/u
const PARAGRAPH = /\n[^\S\n]*\n|[\n\u2028\u2029]\s*(?:[•·▪◦*–—-]|\d{1,2}[.)])\s|\u2029/u

const plain: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\uff07': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\u00ad': '',
  '\u2043': '-',
  '\ufe63': '-',
  '\u2013': '–',
  '\u2014': '—',
  '\u2015': '—',
  '\u2026': '…',
}

/**
 * Folds what looks the same to a reader into one form: quotes, hyphens, spaces, full-width letters, accents; drops soft hyphens and
 * zero-width characters. A run of white space becomes one space, an empty line or a new list item a line break. In a slug, hyphens are spaces.
 */
export function fold(text: string, {isSlug = false} = {}): Folded {
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (letters: string, start: number, end: number): void => {
    for (const letter of letters) {
      for (let unit = 0; unit < letter.length; unit++) {
        folded.push(letter[unit] as string)
        starts.push(start)
        ends.push(end)
      }
    }
  }
  const given = isSlug ? text.replace(/[-_/]/g, ' ') : text
  if (ALL_PLAIN.test(given)) return plainly(given)
  for (let at = 0; at < given.length; ) {
    const character = String.fromCodePoint(given.codePointAt(at) as number)
    const next = at + character.length
    if (SPACE.test(character)) {
      const run = (/^(?:[\s\p{Z}\u2800]|\p{Cf})+/u.exec(given.slice(at)) as RegExpExecArray)[0]
      const around = given.slice(at, at + run.length + 4)
      put(PARAGRAPH.test(around) ? '\n' : ' ', at, at + run.length)
      at += run.length
      continue
    }
    put(foldCharacter(character), at, next)
    at = next
  }
  return withDashes({letters: folded, starts, ends})
}

function foldCharacter(character: string): string {
  if (character <= '\x7e' && character !== '`') return character
  const known = plain[character]
  if (known !== undefined) return known
  if (INVISIBLE.test(character)) return ''
  return character.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'")
}

function plainly(text: string): Folded {
  const letters = text.split('')
  return withDashes({letters, starts: letters.map((_, at) => at), ends: letters.map((_, at) => at + 1)})
}

/** A dash between spaces, or an em dash, parts two clauses; any other joins two words. */
function withDashes({letters, starts, ends}: {letters: string[]; starts: number[]; ends: number[]}): Folded {
  const isSpace = (at: number): boolean => at < 0 || at >= letters.length || letters[at] === ' ' || letters[at] === '\n'
  const cased = letters
    .map((letter, at) => {
      if (letter !== '-' && letter !== '–') return letter
      if (letter === '-' && letters[at + 1] === '-') return '—'
      if (letter === '-' && letters[at - 1] === '-') return '—'
      return isSpace(at - 1) && isSpace(at + 1) ? '—' : '-'
    })
    .join('')
  const lower = cased.toLowerCase()
  return {cased, lower: lower.length === cased.length ? lower : lowerUnits(cased), starts, ends}
}

/** Lower case without changing the length: "İ" alone grows. */
function lowerUnits(text: string): string {
  return text
    .split('')
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join('')
}
