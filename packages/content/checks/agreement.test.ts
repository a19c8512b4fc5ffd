import {expect, test} from '@jest/globals'
import type {ValidationContext, ValidationError} from '@sanity/types'
import {documentSchemas} from '../schema.ts'
import {badDataset, badDay, badPages} from '../testing/bad-article.ts'
import {seedDocuments} from '../testing/seed-documents.ts'
import {
  type ContentDocument,
  checkDataset,
  checkDocument,
  datasetFacts,
  type Finding,
  findingsFor,
  publishBlockers,
  rememberDataset,
} from './index.ts'
import {documentValidation} from './validation.ts'

/** Validation reads the day from the clock, as the Studio does; so do the others here. */
const today = new Date().toISOString().slice(0, 10)

const datasets: [string, ContentDocument[]][] = [
  ['the seed', seedDocuments()],
  ['the bad pages', badDataset],
]

test.each(datasets)('panel, command and publishing agree over %s', (_, documents) => {
  const dataset = datasetFacts(documents)
  const all = checkDataset(documents, {today})
  for (const document of dataset.published.values()) {
    const panel = findingsFor(document, {today, dataset})
    const command = all
      .filter(({documentId}) => documentId === document._id)
      .map(({documentId: _id, documentType: _type, documentTitle: _title, ...finding}) => finding)
    expect(command).toEqual(panel)
    expect(panel).toEqual(checkDocument(structuredClone(document), {today, dataset}))
    expect(publishBlockers(panel)).toEqual(panel.filter(({severity}) => severity === 'error'))
  }
})

test.each(datasets)('the marks beside the fields agree with them over %s', (_, documents) => {
  const dataset = datasetFacts(documents)
  rememberDataset(dataset)
  for (const document of dataset.published.values()) {
    if (!documentSchemas.some(({name}) => name === document._type)) continue
    const findings = findingsFor(document, {today, dataset})
    const marks = marksOf(document)
    expect(inOrder(marks.errors)).toEqual(inOrder(publishBlockers(findings)))
    expect(inOrder(marks.warnings)).toEqual(inOrder(findings.filter(({severity}) => severity === 'warning')))
  }
  rememberDataset(undefined)
})

test('every type of document is validated by these checks, and by nothing else', () => {
  for (const {validation} of documentSchemas) expect(String(validation)).toBe(String(documentValidation()))
})

test('the demonstration content has nothing that must be fixed', () => {
  expect(publishBlockers(checkDataset(seedDocuments(), {today}))).toEqual([])
})

test('a document is looked at once for all who ask, and again when the dataset has changed', () => {
  const [document] = badPages as [ContentDocument]
  const [before, after] = [datasetFacts(badDataset), datasetFacts(badPages)]
  const first = findingsFor(document, {today: badDay, dataset: before})
  expect(findingsFor(document, {today: badDay, dataset: before})).toBe(first)
  expect(findingsFor(document, {today: badDay, dataset: after})).not.toBe(first)
  expect(findingsFor(document, {today: badDay, dataset: after}).map(({rule}) => rule)).not.toContain('links-dead')
})

/** What the Studio's validation would show of a document. */
function marksOf(document: ContentDocument): Record<'errors' | 'warnings', ValidationError[]> {
  type Run = (document: unknown, context: ValidationContext) => true | ValidationError[]
  const shown: Record<'errors' | 'warnings', ValidationError[]> = {errors: [], warnings: []}
  const rule = {
    custom: (run: Run) => {
      const collect = (into: ValidationError[]) => {
        const answer = run(document, {} as ValidationContext)
        if (answer !== true) into.push(...answer)
      }
      return {error: () => collect(shown.errors), warning: () => collect(shown.warnings)}
    },
  }
  documentValidation()(rule as never)
  return shown
}

function inOrder(items: Pick<Finding, 'message'>[] | ValidationError[]): string[] {
  return items.map((item) => JSON.stringify(['path' in item ? item.path : [], item.message])).sort()
}
