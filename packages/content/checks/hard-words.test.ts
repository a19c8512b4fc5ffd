import {expect, test} from '@jest/globals'
import {article, heading, linkTo, paragraph, reference, rulesOf} from '../testing/documents.ts'
import {datasetFacts} from './dataset-facts.ts'
import {hardWordsCheck} from './hard-words.ts'

const glossary = [
  {_id: 'term-stenosis', _type: 'glossaryTerm', title: 'Stenosis', alsoKnownAs: ['Narrowing']},
  {_id: 'term-grade', _type: 'glossaryTerm', title: 'Certainty of evidence', alsoKnownAs: ['GRADE']},
  {_id: 'term-prp', _type: 'glossaryTerm', title: 'Platelet-rich plasma (PRP)', alsoKnownAs: ['PRP']},
]

test('finds the first use of a glossary word that the page does not explain', () => {
  const body = [heading('h2', 'Stenosis'), paragraph('A mild stenosis is common.')]
  const findings = hardWordsCheck(article({body}), {today: '2026-11-22', dataset: datasetFacts(glossary)})
  expect(findings).toMatchObject([
    {rule: 'term-unexplained', path: ['body', {_key: body[1]?._key}], quote: {text: 'stenosis', start: 7, end: 15}},
  ])
})

test.each([
  ['it is marked', [paragraph('stenosis', [{_key: 'm', _type: 'explainedTerm', term: reference('term-stenosis')}])]],
  ['the sentence explains it', [paragraph('The canal has a stenosis (a narrow place).')]],
  ['the sentence introduces it', [paragraph('A narrow canal is called stenosis.')]],
  ['it is a link', [linkTo('condition-a', 'Lumbar spinal stenosis')]],
  ['it is only the plain word for it', [paragraph('There is a narrowing.')]],
  ['it is another word in small letters', [paragraph('The grade is low, and so are the grades.')]],
])('is silent when %s', (_, body) => {
  expect(rulesOf(hardWordsCheck, article({body}), glossary)).toEqual([])
})

test('is silent about the word that the page is about', () => {
  const document = article({title: 'Living with stenosis', body: [paragraph('A mild stenosis is common.')]})
  expect(rulesOf(hardWordsCheck, document, glossary)).toEqual([])
})

test('asks for the full words of an abbreviation, once, unless readers know it', () => {
  const rules = (text: string) => rulesOf(hardWordsCheck, article({body: [paragraph(text)]}))
  expect(rules('The ODI fell. The ODI of others did not.')).toEqual(['abbreviation-unexplained'])
  expect(rules('The Oswestry Disability Index (ODI) fell. The ODI of others did not.')).toEqual([])
  expect(rules('In the US, the FDA asks for an MRI.')).toEqual([])
})
