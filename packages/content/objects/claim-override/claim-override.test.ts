import {datasetFacts} from '../../checks/dataset-facts.ts'
import {claimOverrideCheck} from './claim-override.checks.ts'

const sentence = 'The speakers called the results proven, and they were not.'
const override = {
  _key: 'o1',
  ruleId: 'C05',
  matchedText: sentence,
  reason: 'It reports a claim and denies it.',
  reviewer: {_ref: 'person-reviewer'},
  date: '2026-11-22',
  expires: '2027-11-22',
}
const article = {
  _id: 'a',
  _type: 'article',
  review: {author: {_ref: 'person-author'}},
  body: [
    {
      _type: 'block',
      children: [{text: 'The speakers called '}, {text: 'the results proven'}, {text: ', and they were not. '}],
    },
  ],
}
const rules = (changes: object, document: object = article) =>
  claimOverrideCheck({...article, ...document, claimOverrides: [{...override, ...changes}]}, {today: '2026-11-27'}).map(
    ({rule}) => rule,
  )

test('a complete one by another person is fine, whatever marks stand within the sentence', () => {
  expect(rules({})).toEqual([])
})

test('a half-filled one allows nothing', () => {
  expect(rules({reason: ''})).toEqual(['override-incomplete'])
})

test('the author allows herself nothing', () => {
  expect(rules({reviewer: {_ref: 'person-author'}})).toEqual(['override-by-author'])
})

test('it lapses with its day and with its sentence, and lasts a year at most', () => {
  expect(rules({date: '2025-11-01', expires: '2026-11-01'})).toEqual(['override-lapsed'])
  expect(rules({expires: '2028-11-22'})).toEqual(['override-long'])
  expect(rules({}, {body: [{_type: 'block', children: [{text: 'Other words.'}]}]})).toEqual(['override-changed'])
})

test('it is given by a medical reviewer, on a day that has come', () => {
  expect(rules({date: '2026-11-28'})).toEqual(['override-early'])
  const person = {_id: 'person-reviewer', _type: 'person', name: 'Sam', roles: ['author']}
  const document = {...article, claimOverrides: [override]}
  const dataset = datasetFacts([person])
  expect(claimOverrideCheck(document, {today: '2026-11-27', dataset}).map(({rule}) => rule)).toEqual([
    'override-reviewer',
  ])
  expect(claimOverrideCheck(document, {today: '2026-11-27', dataset: datasetFacts([])}).map(({rule}) => rule)).toEqual([
    'override-reviewer',
  ])
})
