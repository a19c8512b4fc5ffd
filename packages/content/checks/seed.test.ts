import {expect, test} from '@jest/globals'
import {seedDocuments} from '../testing/seed-documents.ts'
import {type ContentDocument, checkDocument, datasetFacts} from './index.ts'
import {blockText} from './page-texts.ts'
import {objectOf} from './values.ts'

const documents = seedDocuments()
const dataset = datasetFacts(documents)
const findings = [...dataset.published.values()].flatMap((document) =>
  checkDocument(document, {today: '2026-11-22', dataset}).map((finding) => ({...finding, id: document._id})),
)

test('the demonstration content has nothing that must be fixed', () => {
  expect(findings.filter(({severity}) => severity === 'error').map(({id, rule}) => [id, rule])).toEqual([])
})

test('a page of the demonstration content gives an editor few things to look at', () => {
  const most = Math.max(...Object.values(Object.groupBy(findings, ({id}) => id)).map((all) => all?.length ?? 0))
  expect(most).toBeLessThanOrEqual(12)
})

test('checks of one page take less than a moment, so that typing stays fluid', () => {
  const longest = [...dataset.published.values()].toSorted((a, b) => size(b) - size(a))[0]
  const times = Array.from({length: 20}, (_, round) => {
    const document = {...longest, seo: {keyword: String(round)}} as ContentDocument
    const start = performance.now()
    checkDocument(document, {today: '2026-11-22', dataset})
    return performance.now() - start
  })
  // Measured: 4 ms. The margin is for machines that do other things at the same time.
  expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(50)
})

test('a quote is the words that stand at its place', () => {
  const misplaced = findings.filter(({id, path, quote}) => {
    const text = textAt(dataset.published.get(id), path)
    return quote && text.slice(quote.start, quote.end) !== quote.text
  })
  expect(findings.some(({quote}) => quote)).toBe(true)
  expect(misplaced).toEqual([])
})

test('no check stumbles over a document that is half filled in, or filled in by another program', () => {
  const oneOfEach = Object.values(Object.groupBy([...dataset.published.values()], ({_type}) => _type)).flatMap(
    (documents) => documents?.slice(0, 1) ?? [],
  )
  const odd = [null, 7, {}, [null, {}, {_type: 'block', children: [null, {text: 5}], markDefs: [null]}]]
  for (const document of oneOfEach)
    for (const field of Object.keys(document).filter((name) => !name.startsWith('_')))
      for (const value of odd)
        expect(() => checkDocument({...document, [field]: value}, {today: '2026-11-22', dataset})).not.toThrow()
})

/** The words a quote counts in: a field, or the joined spans of a block. */
function textAt(value: unknown, [step, ...rest]: readonly unknown[]): string {
  if (step === undefined) return typeof value === 'string' ? value : blockText(objectOf(value))
  if (!Array.isArray(value)) return textAt(objectOf(value)[String(step)], rest)
  const key = objectOf(step)._key
  return textAt(key === undefined ? value[Number(step)] : value.find((item) => objectOf(item)._key === key), rest)
}

function size(document: ContentDocument): number {
  return JSON.stringify(document).length
}
