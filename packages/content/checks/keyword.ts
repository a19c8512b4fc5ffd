import type {DatasetFacts} from './dataset-facts.ts'
import {publishedIdOf} from './dataset-facts.ts'
import {type Check, type ContentDocument, type Finding, warning} from './finding.ts'
import {once} from './once.ts'
import {pageTexts} from './page-texts.ts'
import {headTexts} from './search-appearance.ts'
import {listOf, objectOf, textOf} from './values.ts'

/** Are the words people search for where a search engine and a hurried reader look first? */
export const keywordCheck: Check = (document, {dataset}) => {
  const keyword = keywordOf(document)
  const texts = headTexts(document, dataset)
  if (!keyword || !texts) return []
  const findings: Finding[] = []
  const missesIn = (text: string) => keyword.forms.every((form) => !holds(text, form, keyword.isOwn ? 1 : NAME_SHARE))
  const words = `“${keyword.shown}”`

  if (missesIn(texts.title))
    findings.push(
      warning(
        'keyword-title',
        ['seo', 'title'],
        `The title in search results does not say ${words}, the words people search for. Put them near its beginning.`,
      ),
    )
  const slug = textOf(objectOf(document.slug).current)
  if (slug && missesIn(slug.replaceAll('-', ' ')))
    findings.push(
      warning(
        'keyword-slug',
        ['slug'],
        `The address does not say ${words}. Before the page is public, choose an address with these words; afterwards better leave it as it is.`,
      ),
    )
  const opening = pageTexts(document).filter(({kind}) => kind !== 'heading')
  const [first] = opening
  // The name of a condition is its title and stands right above the definition: saying it again would help nobody.
  if (first && keyword.isOwn && missesIn(firstWords(opening.map(({text}) => text))))
    findings.push(
      warning(
        'keyword-opening',
        first.path.slice(0, 1),
        `The first lines do not say ${words}. Use these words there, so that a reader who searched for them knows it is the right page.`,
      ),
    )
  const describesItself = textOf(objectOf(document.seo).description) === ''
  if (texts.description && (keyword.isOwn || !describesItself) && missesIn(texts.description))
    findings.push(
      warning(
        'keyword-description',
        ['seo', 'description'],
        `The description in search results does not say ${words}. Search engines print these words in bold when they are there.`,
      ),
    )
  const other = dataset && otherPageFor(document, keyword, dataset)
  if (other)
    findings.push(
      warning(
        'keyword-taken',
        keyword.isOwn ? ['seo', 'keyword'] : ['title'],
        `“${textOf(other.title)}” is already written for ${words}. Two pages for the same words compete in search results: choose other words, or make them one page.`,
      ),
    )
  return findings
}

interface Keyword {
  shown: string
  /** The stems of its words; of another name of the condition, which is as good. */
  forms: string[][]
  /** Chosen by the editor, not taken from the title. */
  isOwn: boolean
}

/** The words a page is written for: what the editor says, else the name of a condition or treatment. */
const keywordOf = (document: ContentDocument) => keywordsOf(document).keyword

const keywordsOf = once((document: ContentDocument) => ({keyword: findKeyword(document)}))

function findKeyword(document: ContentDocument): Keyword | null {
  const own = textOf(objectOf(document.seo).keyword)
  if (own) return {shown: own, forms: [stemsOf(own)], isOwn: true}
  if (document._type !== 'condition' && document._type !== 'treatment') return null
  const name = textOf(document.title)
  if (!name) return null
  // What stands behind a colon is no part of the name: "Tennis elbow: causes and care".
  const names = [
    name.replace(/\s*\(.*?\)\s*/g, ' ').replace(/[:–—].*$/, ''),
    ...listOf(document.alsoKnownAs).map(textOf),
    bracketed(name),
  ]
  return {shown: name, forms: names.map(stemsOf).filter((stems) => stems.length > 0), isOwn: false}
}

function bracketed(name: string): string {
  return /\(([^)]*)\)/.exec(name)?.[1] ?? ''
}

const OPENING_WORDS = 100

function firstWords(texts: string[]): string {
  return texts.join(' ').split(/\s+/).slice(0, OPENING_WORDS).join(' ')
}

/** A long name is seldom said whole: "a sore Achilles tendon" will do for Achilles tendinopathy. Chosen words are asked for whole. */
const NAME_SHARE = 0.5

function holds(text: string, stems: string[], share: number): boolean {
  const own = new Set(stemsOf(text))
  return stems.filter((stem) => own.has(stem)).length >= stems.length * share
}

const smallWords = new Set(
  'a an and are as at by do does for from how i in is it of on or the to what when with you your'.split(' '),
)

/** Words without endings and small words: "injections for the knee" is found in "Knee injection". */
function stemsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !smallWords.has(word)).map(stemOf)
}

function stemOf(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '')
  return word
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:es|s)$/, '')
    .replace(/(?:ing|ed|e)$/, '')
    .replace(/(.)\1$/, '$1')
}

function otherPageFor(document: ContentDocument, {forms}: Keyword, dataset: DatasetFacts): ContentDocument | undefined {
  const id = publishedIdOf(document._id)
  const [own] = forms
  return own && (pagesByKeyword(dataset.published).get(keyOf(own)) ?? []).find((other) => other._id !== id)
}

const pagesByKeyword = once((published: DatasetFacts['published']) => {
  const index = new Map<string, ContentDocument[]>()
  for (const page of published.values()) {
    const [stems] = keywordOf(page)?.forms ?? []
    if (stems) index.set(keyOf(stems), [...(index.get(keyOf(stems)) ?? []), page])
  }
  return index
})

function keyOf(stems: string[]): string {
  return [...new Set(stems)].sort().join(' ')
}
