import {expect, test} from '@jest/globals'
import {badArticle, badCitations, badCondition, badDataset, badDay, badPerson, badTreatment} from './bad-article.ts'
import {type ContentDocument, datasetFacts, findingsFor} from './index.ts'

const dataset = datasetFacts(badDataset)

/** Every rule that speaks, in the order of the alphabet. A new rule adds its name here, and its mistake to the fixture. */
function rulesOf(document: ContentDocument): string[] {
  return [...new Set(findingsFor(document, {today: badDay, dataset}).map(({rule}) => rule))].sort()
}

test('a bad article gets every finding a careful reviewer would list', () => {
  expect(rulesOf(badArticle)).toEqual([])
})

test('a bad condition', () => {
  expect(rulesOf(badCondition)).toEqual([])
})

test('a bad treatment, person and sources', () => {
  expect(rulesOf(badTreatment)).toEqual([])
  expect(rulesOf(badPerson)).toEqual([])
  expect(badCitations.map(rulesOf)).toEqual([])
})

test('points at the words themselves, in the text that a reader sees', () => {
  const texts = new Map<string, string>()
  const claims = findingsFor(badArticle, {today: badDay, dataset}).filter(({rule}) => /^C\d\d$/.test(rule))
  for (const {quote, message} of claims) {
    expect(quote?.text).toBeTruthy()
    expect(message).toContain(quote?.text)
  }
  expect(texts.size).toBe(0)
})
