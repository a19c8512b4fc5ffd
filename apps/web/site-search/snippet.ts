import type {TextSection} from './page-text.ts'
import {type Word, wordsWithPlaces} from './words-of.ts'

/** A piece of text, and whether it is what was looked for. */
export interface SnippetPart {
  text: string
  isMatch: boolean
}

export interface Snippet {
  /** The heading under which the words stand. */
  heading: string | null
  parts: SnippetPart[]
}

const BEFORE = 8
const LENGTH = 32

interface Place {
  section: TextSection
  all: Word[]
  first: number
  different: number
}

/** Where the words stand closest together, with the words around them; the beginning of the first section when they stand nowhere. */
export function snippet(sections: TextSection[], matched: ReadonlySet<string>): Snippet {
  const best = sections
    .flatMap((section) => placesOf(section, matched))
    .reduce<Place | null>((best, place) => (best !== null && best.different >= place.different ? best : place), null)
  if (best) return around(best, matched)
  const [section] = sections
  return section ? around({section, all: wordsWithPlaces(section.text), first: 0, different: 0}, matched) : empty
}

const empty: Snippet = {heading: null, parts: []}

function placesOf(section: TextSection, matched: ReadonlySet<string>): Place[] {
  const all = wordsWithPlaces(section.text)
  return all.flatMap(({word}, first) => {
    if (!matched.has(word)) return []
    const near = all.slice(first, first + LENGTH - BEFORE).filter((one) => matched.has(one.word))
    return [{section, all, first, different: new Set(near.map((one) => one.word)).size}]
  })
}

function around({section: {heading, text}, all, first}: Place, matched: ReadonlySet<string>): Snippet {
  const begin = beginningOf(text, all, first)
  const shown = all.slice(begin, begin + LENGTH)
  const [from, to] = [begin === 0 ? 0 : (shown[0]?.start ?? 0), shown.at(-1)?.end ?? 0]
  const isEnd = begin + LENGTH >= all.length
  const parts: SnippetPart[] = []
  let at = from
  for (const {start, end} of shown.filter((one) => matched.has(one.word))) {
    parts.push({text: text.slice(at, start), isMatch: false}, {text: text.slice(start, end), isMatch: true})
    at = end
  }
  parts.push({text: isEnd ? text.slice(at) : `${text.slice(at, to)} …`, isMatch: false})
  if (begin > 0 && !/[.!?·]\s*$/.test(text.slice(0, from))) parts.unshift({text: '… ', isMatch: false})
  return {heading, parts: parts.filter((part) => part.text !== '')}
}

/** Of a short text all, else from the beginning of the sentence when it is near, else from a few words before. */
function beginningOf(text: string, all: Word[], first: number): number {
  if (all.length <= LENGTH) return 0
  for (let index = first; index > Math.max(0, first - 2 * BEFORE); index--) {
    if (/[.!?·]\s*$/.test(text.slice(all[index - 1]?.end, all[index]?.start))) return index
  }
  return Math.max(0, first - BEFORE)
}
