import type {BuiltPage, BuiltPageProblem, BuiltSite} from './built-site.ts'
import {attribute, inOneLine, rawText, visibleText} from './html-tree.ts'
import {searchText} from './search-texts.ts'
import {
  addressProperties,
  codeProperties,
  contactProperties,
  dateProperties,
  listProperties,
} from './structured-data-properties.ts'

/**
 * What the pages' JSON-LD gets wrong: it does not parse, it points at a thing that nobody describes, or it says
 * something that the page does not show.
 */
export function structuredDataProblems({pages}: BuiltSite): BuiltPageProblem[] {
  const read = pages.map((page) => ({page, ...readGraphs(page)}))
  const paths = new Set(pages.map(({path}) => path))
  const known = new Map(read.map(({page, said}) => [page.path, new Set(said.flatMap((fact) => definedId(fact)))]))
  const anywhere = new Set([...known.values()].flatMap((ids) => [...ids]))
  return read.flatMap(({page, said, problems}) => {
    const shown = whatIsShown(page)
    const messages = [
      ...problems,
      ...said.flatMap((fact) => [
        ...referenceProblem(fact, anywhere),
        ...homeProblem(fact, page.path, paths, known),
        ...visibilityProblem(fact, shown),
      ]),
    ]
    return [...new Set(messages)].map((message) => ({page: page.path, message}))
  })
}

/** One value of a graph and where it stands: `MedicalCondition.name`. */
interface Fact {
  property: string
  owner: string
  value: string
  /** Only for `@id`: the node says nothing else, so it points at one that is described elsewhere. */
  isReference: boolean
}

function readGraphs({elements}: BuiltPage): {said: Fact[]; problems: string[]} {
  const said: Fact[] = []
  const problems: string[] = []
  for (const element of elements) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue
    try {
      said.push(...factsOf(JSON.parse(rawText(element))))
    } catch (error) {
      problems.push(`has JSON-LD that does not parse: ${error instanceof Error ? error.message : error}`)
    }
  }
  return {said, problems}
}

function factsOf(value: unknown, property = '', owner = '', isReference = false): Fact[] {
  if (typeof value === 'string') return [{property, owner, value, isReference}]
  if (Array.isArray(value)) return value.flatMap((item) => factsOf(item, property, owner))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const type = '@type' in value ? String(value['@type']) : owner
  return entries.flatMap(([name, child]) => factsOf(child, name, type, name === '@id' && entries.length === 1))
}

function definedId({property, value, isReference}: Fact): string[] {
  return property === '@id' && !isReference ? [value] : []
}

function referenceProblem({property, value, isReference}: Fact, known: Set<string>): string[] {
  return property === '@id' && isReference && !known.has(value) ? [`points at ${value}, which no page describes`] : []
}

/** A thing named by the address of another page is described there too. */
function homeProblem(fact: Fact, path: string, paths: Set<string>, known: Map<string, Set<string>>): string[] {
  const home = fact.property === '@id' ? URL.parse(fact.value)?.pathname : undefined
  if (home === undefined || home === path) return []
  if (!paths.has(home)) return [`names ${fact.value}, and there is no page ${home}`]
  return known.get(home)?.has(fact.value) ? [] : [`names ${fact.value}, which ${home} does not describe`]
}

interface Shown {
  words: string
  days: Set<string>
  contacts: Set<string>
}

/** All that a reader can see of the page, its line in a search result included. */
function whatIsShown(page: BuiltPage): Shown {
  const {document, elements} = page
  const words = [visibleText(document), searchText(page, 'title'), searchText(page, 'description')]
  return {
    words: words.map(comparable).join('\n'),
    days: new Set(
      elements.flatMap((element) => (element.tagName === 'time' ? dayOf(attribute(element, 'datetime')) : [])),
    ),
    contacts: new Set(
      elements
        .flatMap((element) => attribute(element, 'href') ?? [])
        .filter(isContact)
        .map(comparable),
    ),
  }
}

function visibilityProblem({property, owner, value}: Fact, shown: Shown): string[] {
  const at = owner ? `${owner}.${property}` : property
  if (addressProperties.has(property) || listProperties.has(property) || codeProperties.has(property)) return []
  if (dateProperties.has(property)) {
    return dayOf(value).some((day) => shown.days.has(day))
      ? []
      : [`says the date ${value} (${at}) and shows no <time> of it`]
  }
  const scheme = contactProperties[property]
  if (scheme) {
    return shown.contacts.has(comparable(`${scheme}:${value}`))
      ? []
      : [`says ${value} (${at}) and has no ${scheme}: link to it`]
  }
  return holdsWords(shown.words, comparable(value)) ? [] : [`says “${value}” (${at}) and does not show it`]
}

/** Whether the words stand in the text as words: `MD` does not in `MDX`. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1], words[0]) && !isLetter(text[at + words.length], words.at(-1))) return true
  }
  return false
}

/** Whether a word goes on over the edge of what was found. */
function isLetter(outside: string | undefined, edge: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(outside ?? '') && /[\p{L}\p{N}]/u.test(edge ?? '')
}

/** Spaces, capitals and the shape of quotation marks are the typesetter's. */
function comparable(text: string): string {
  return inOneLine(text.normalize('NFKC')).toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}

function dayOf(date: string | null): string[] {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.slice(0, 1) ?? []
}

function isContact(href: string): boolean {
  return /^(?:tel|mailto):/i.test(href)
}
