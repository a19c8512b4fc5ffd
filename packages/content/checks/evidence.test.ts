import {expect, test} from '@jest/globals'
import {article, cited, paragraph, reference, rulesOf} from '../testing/documents.ts'
import {evidenceCheck, recommendationCheck, usualTreatmentCheck} from './evidence.ts'
import type {ContentDocument} from './finding.ts'

const source: ContentDocument = {
  _id: 'citation-a',
  _type: 'citation',
  title: 'A trial',
  authors: 'Example A, and others',
  kind: 'randomisedTrial',
  year: 2020,
  participants: 1400,
  mainResult: 'Pain fell by 3.5 of 10 points in both groups after 12 months.',
}
const statement = {
  _type: 'evidenceStatement',
  _key: 's',
  treatment: reference('treatment-cells'),
  certainty: 'low',
  text: 'In one trial of 1,400 people, pain fell by 3.5 points.',
  citations: [{...reference('citation-a'), _key: 'a'}],
  searchedOn: '2026-01-01',
}
const cells = {_id: 'treatment-cells', _type: 'treatment', kind: 'cellProduct', title: 'Cell infusion'}

function rules(fields: object, change: object = {}) {
  return rulesOf(evidenceCheck, article({body: [{...statement, ...fields}]}), [{...source, ...change}, cells])
}

test('a statement that says what its source says is right', () => {
  expect(rules({})).toEqual([])
})

test('finds a number that its source does not have', () => {
  expect(rules({text: 'In one trial of 1,400 people, pain fell by 5.3 points, 5.3 of 10.'})).toEqual([
    'evidence-number',
  ])
  expect(rules({text: 'Pain fell by 5.3 points.'}, {mainResult: ''})).toEqual([])
})

test.each(['caseSeries', 'caseReport', 'laboratory'])('a source of kind %s cannot make us sure', (kind) => {
  expect(rules({certainty: 'moderate'}, {kind})).toEqual(['evidence-certainty-unsupported'])
  expect(rules({certainty: 'veryLow'}, {kind})).toEqual([])
})

test('asks to search again after two years', () => {
  expect(rules({searchedOn: '2024-01-01'})).toEqual(['evidence-search-old'])
  expect(rules({searchedOn: '2027-01-01'})).toEqual(['evidence-search-future'])
})

test('a retracted source stops the page, unless the page speaks of the retraction', () => {
  const change = {...source, retracted: true}
  expect(rules({}, change)).toEqual(['source-retracted'])
  const text = (words: string) => rulesOf(evidenceCheck, article({body: [cited(words, 'citation-a')]}), [change])
  expect(text('Pain fell in one trial.')).toEqual(['source-retracted'])
  expect(text('One report was retracted.')).toEqual([])
})

test('finds guidelines that have lapsed or grown old', () => {
  const old = {kind: 'guideline', year: 2019}
  expect(rules({}, old)).toEqual(['source-old-guideline'])
  expect(rules({}, {...old, guidelineExpires: '2024-01-01'})).toEqual(['source-lapsed'])
  expect(rules({}, {...old, guidelineExpires: '2028-01-01'})).toEqual([])
  const body = [cited('The guideline lapsed in 2024.', 'citation-a')]
  expect(rulesOf(evidenceCheck, article({body}), [{...source, ...old, guidelineExpires: '2024-01-01'}])).toEqual([])
})

test('a condition that names a cell product says what is known of it, and what else there is', () => {
  const condition = {_id: 'c', _type: 'condition', treatments: [reference('treatment-cells')]}
  const others = [source, cells]
  expect(rulesOf(evidenceCheck, condition, others)).toEqual(['regenerative-evidence', 'no-treatment-option'])
  const whole = {
    ...condition,
    usualTreatments: [paragraph('Some get better with no treatment.')],
    evidence: [statement],
  }
  expect(rulesOf(evidenceCheck, whole, others)).toEqual([])
})

test('an article about a cell product names its sources', () => {
  const document = article({treatments: [reference('treatment-cells')], body: [paragraph('Cells help.')]})
  expect(rulesOf(evidenceCheck, document, [cells])).toEqual(['regenerative-sources'])
})

test('usual treatments have harms and sources too', () => {
  const surgery = {_id: 't', _type: 'treatment', kind: 'surgery'}
  expect(rulesOf(usualTreatmentCheck, surgery)).toEqual(['treatment-risks', 'treatment-sources'])
  expect(rulesOf(usualTreatmentCheck, {...surgery, risks: ['infection'], evidence: [cited('It helps.', 'a')]})).toEqual(
    [],
  )
})

test('a treatment is recommended by a guideline that stands on its page and still holds', () => {
  const treatment = (...evidence: object[]) => ({_id: 't', _type: 'treatment', recommendedByGuideline: true, evidence})
  const guideline = {...source, kind: 'guideline'}
  const note = cited('It comes first.', 'citation-a')
  expect(rulesOf(recommendationCheck, treatment(), [guideline])).toEqual(['recommendation-unsupported'])
  expect(rulesOf(recommendationCheck, treatment(note), [source])).toEqual(['recommendation-unsupported'])
  expect(rulesOf(recommendationCheck, treatment(note), [{...guideline, guidelineExpires: '2022-01-01'}])).toEqual([
    'recommendation-unsupported',
  ])
  expect(rulesOf(recommendationCheck, treatment(note), [guideline])).toEqual([])
})
