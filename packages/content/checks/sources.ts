import {documentRules, guidelineYears} from '@clinic/claims'
import type {Path} from '@sanity/types'
import type {DatasetFacts} from './dataset-facts.ts'
import {findingsOf} from './document-rules.ts'
import {type ContentDocument, error, type Finding, warning} from './finding.ts'
import {once} from './once.ts'
import {blockText} from './page-texts.ts'
import {keyStep, listOf, objectOf, referenceOf, textOf} from './values.ts'

export function sourceFindings(document: ContentDocument, dataset: DatasetFacts, today: string): Finding[] {
  if (document._type === 'citation') return []
  const seen = new Set<string>()
  return citationsOf(document).flatMap(({id, path, beside}) => {
    const source = dataset.published.get(id)
    if (!source || seen.has(id)) return []
    const findings = sourceFinding(source, path, today, beside)
    if (findings.length > 0) seen.add(id)
    return findings
  })
}

/** `beside`: the words of the paragraph that the number of the source stands in. */
function sourceFinding(source: ContentDocument, path: Path, today: string, beside: string): Finding[] {
  const name = shortName(source)
  const facts = sourceFacts(source, today)
  const broken = documentRules.S06.check({...facts, beside})
  // Of a retracted source, age no longer matters.
  return findingsOf(facts.isRetracted ? broken.filter((part) => part === 'retracted') : broken, {
    retracted: () =>
      error(
        'source-retracted',
        path,
        `${name} was retracted: its result no longer counts. Take it out, and check every sentence that rests on it.`,
      ),
    lapsed: () =>
      warning(
        'source-lapsed',
        path,
        `${name} is a guideline that lapsed on ${facts.expires}. Look for its successor; until there is one, say in the text that it has lapsed.`,
      ),
    old: () =>
      warning(
        'source-old-guideline',
        path,
        `${name} is a guideline of more than ${guidelineYears} years. Look for a newer one; if it still holds, give the day it lapses on its own page.`,
      ),
  })
}

/** What the document of a source says of whether it still holds. */
export function sourceFacts({kind, year, retracted, guidelineExpires}: ContentDocument, today: string) {
  return {
    today,
    kind: textOf(kind),
    year: typeof year === 'number' ? year : Number(textOf(year)),
    isRetracted: retracted === true,
    expires: textOf(guidelineExpires),
  }
}

function shortName({authors, year, title, _id}: ContentDocument): string {
  const first = textOf(authors).split(/[ ,]/)[0]
  const name = [first, typeof year === 'number' ? String(year) : ''].filter(Boolean).join(' ')
  return `“${name || textOf(title) || _id}”`
}

/** Everything a page rests on: numbered notes and the sources of its evidence statements. */
export const citationsOf = once((document: ContentDocument) => citationsIn(document, []))

function citationsIn(value: unknown, path: Path, beside = ''): {id: string; path: Path; beside: string}[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => citationsIn(item, [...path, keyStep(item, index)], beside))
  const object = objectOf(value)
  if (object._type === 'citationNote') {
    const id = referenceOf(object.citation)
    return id ? [{id, path, beside}] : []
  }
  if (object._type === 'block') return citationsIn(object.children, [...path, 'children'], blockText(object))
  return Object.entries(object).flatMap(([field, child]) =>
    field === 'citations'
      ? listOf(child).flatMap((item, index) => {
          const id = referenceOf(item)
          return id ? [{id, path: [...path, field, keyStep(item, index)], beside: ''}] : []
        })
      : citationsIn(child, [...path, field], beside),
  )
}
