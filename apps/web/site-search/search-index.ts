import {language} from '@clinic/content/language'
import {isUnapproved} from '@clinic/content/status-words'
import MiniSearch, {type Query, type SearchOptions, type SearchResult} from 'minisearch'
import type {Entry} from './entries.tsx'
import type {Status} from './names.ts'
import {isOneSlipAway} from './one-slip-away.ts'
import {type Snippet, snippet} from './snippet.ts'
import {type SaidOtherwise, saidOtherwise, synonymGroups} from './synonyms.ts'
import {joinedWords, wordsOf} from './words-of.ts'

export interface Result {
  path: string
  title: string
  kind: string
  status: Status
  snippet: Snippet
}

export interface Answer {
  /** How many there are; `results` are the best of them. */
  total: number
  results: Result[]
  /** No entry has all the words, so these have some. */
  isFallback: boolean
  /** What may have been meant, when words are unknown here. */
  suggestion: string | null
}

export interface SearchIndex {
  search(query: string): Answer
}

const MOST_RESULTS = 20

const fields = ['title', 'names', 'description', 'headings', 'text', 'otherwise']

const careful = ['title', 'names', 'description', 'headings']

/** A word in a name says more about a page than one in its text, and a page about it more than a source. */
const options: SearchOptions = {
  boost: {title: 6, names: 5, description: 3, headings: 2, otherwise: 0.7},
  prefix: (term) => term.length >= 3,
  fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
  maxFuzzy: 2,
  weights: {prefix: 0.4, fuzzy: 0.25},
  // A page with many other names is no less about each of them.
  bm25: {k: 1.2, b: 0.3, d: 0.5},
}

/** An offer that the FDA has not approved never stands above help because its name fits a little better. */
const WEIGHT_OF_UNAPPROVED = 0.8

const weightOfKind: Record<string, number> = {
  condition: 1.5,
  treatment: 1.3,
  article: 1.2,
  citation: 0.5,
  legalNotice: 0.5,
  list: 0.6,
}

/** An index of entries, made once and asked often. */
export function createSearchIndex(entries: Entry[]): SearchIndex {
  const groups = synonymGroups([
    ...language.search.synonyms,
    ...entries.filter(({names}) => names.length > 0).map(({title, names}) => [title, ...names]),
  ])
  const indexed = entries.map((entry) => ({entry, otherwise: saidOtherwise(allTextOf(entry), groups)}))
  const index = new MiniSearch({
    fields,
    tokenize: (text) => [...wordsOf(text), ...joinedWords(text)],
    processTerm: (term) => term,
    searchOptions: {
      ...options,
      tokenize: wordsOf,
      boostDocument: (id) => weightOf(entries[id]),
    },
  })
  index.addAll(indexed.map(({entry, otherwise}, id) => ({id, ...fieldsOf(entry, otherwise, groups)})))

  return {
    search(query) {
      const terms = termsOf(query)
      if (terms.length === 0) return {total: 0, results: [], isFallback: false, suggestion: null}
      const all = index.search({combineWith: 'AND', queries: terms})
      const isFallback = all.length === 0 && terms.length > 1
      const found = isFallback ? index.search({combineWith: 'OR', queries: terms}) : all
      return {
        total: found.length,
        results: found.slice(0, MOST_RESULTS).flatMap((result) => {
          const {entry, otherwise} = indexed[result.id] ?? {}
          return entry && otherwise ? [resultOf(entry, otherwise, result)] : []
        }),
        isFallback: isFallback && found.length > 0,
        suggestion: suggestionFor(index, wordsOf(query).filter(isTelling)),
      }
    },
  }
}

function weightOf(entry: Entry | undefined): number {
  return isUnapproved(entry?.status) ? WEIGHT_OF_UNAPPROVED : (weightOfKind[entry?.kind ?? ''] ?? 1)
}

/** The words worth searching for: all of them when none is. A word with a hyphen may stand on a page as two words or as one. */
function termsOf(query: string): Query[] {
  const terms = query.split(/\s+/).flatMap((piece): Query[] => {
    const parts = wordsOf(piece).filter((word) => isTelling(word) || wordsOf(piece).length > 1)
    const [joined] = joinedWords(piece)
    if (!joined || parts.length < 2) return parts
    return [{combineWith: 'OR', queries: [{combineWith: 'AND', queries: parts}, joined]}]
  })
  return terms.length > 0 ? terms : wordsOf(query)
}

const common = new Set(language.search.commonWords)

function isTelling(word: string): boolean {
  return !common.has(word)
}

function fieldsOf(entry: Entry, otherwise: SaidOtherwise[], groups: string[][]): Record<string, string> {
  const {title, foundBy, names, description, sections} = entry
  const ofNames = saidOtherwise([title, ...names].join(' . '), groups)
  return {
    title,
    names: [...names, ...phrases(ofNames)].join(' . '),
    description,
    headings: [foundBy, ...sections.map(({heading}) => heading ?? '')].join(' . '),
    text: sections.map(({text}) => text).join(' . '),
    otherwise: phrases(otherwise).join(' . '),
  }
}

function phrases(otherwise: SaidOtherwise[]): string[] {
  return otherwise.flatMap((one) => one.otherwise)
}

function allTextOf({title, names, description, sections}: Entry): string {
  const texts = sections.flatMap(({heading, text}) => [heading ?? '', text])
  return [title, ...names, description, ...texts].join(' . ')
}

function resultOf(
  {path, title, kind, status, description, sections}: Entry,
  otherwise: SaidOtherwise[],
  found: SearchResult,
): Result {
  const matched = new Set(found.terms)
  // A reader who typed "slipped disc" sees where the page says "herniated disc".
  for (const {said, otherwise: others} of otherwise) {
    const isAsked = others.some((phrase) => wordsOf(phrase).every((word) => matched.has(word)))
    if (isAsked) for (const word of wordsOf(said).filter(isTelling)) matched.add(word)
  }
  return {
    path,
    title,
    kind,
    status,
    snippet: snippet([{heading: null, text: description}, ...sections], matched),
  }
}

/** The same words with those replaced that are not known here and begin none that is; null when all are, or none is near. */
function suggestionFor(index: MiniSearch, typed: string[]): string | null {
  const meant = typed.map((word) => {
    const isKnown = [word, word.replace(/s$/, '')].some((one) => index.search(one, {fuzzy: false}).length > 0)
    if (isKnown) return word
    // Names and headings are written with care; a text also holds names of authors and of files.
    const near = index.search(word, {prefix: false, fields: careful}).flatMap(({terms}) => terms)
    return near.find((term) => isOneSlipAway(term, word)) ?? near[0] ?? word
  })
  return meant.some((word, index) => word !== typed[index]) ? meant.join(' ') : null
}
