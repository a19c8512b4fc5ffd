import {expect, test} from '@jest/globals'
import {article, paragraph, rulesOf} from '../testing/documents.ts'
import {seedDocuments} from '../testing/seed-documents.ts'
import {checkDocument} from './check-document.ts'
import {testimonialsCheck} from './testimonials.ts'

const today = '2026-11-22'
const rules = (...body: object[]) => rulesOf(testimonialsCheck, article({body}))

test.each([
  'I can walk again thanks to Dr. Lee.',
  'My pain is gone since your treatment.',
  '“The staff was kind.” — Maria, 54',
])('finds the testimonial "%s" wherever it is typed', (words) => {
  expect(rules(paragraph(words))).toEqual(['testimonial-typed'])
  expect(rulesOf(testimonialsCheck, article({seo: {_type: 'seo', description: words}}))).toEqual(['testimonial-typed'])
})

test('quotes the sentence, also where a mark cuts it in two', () => {
  const {children, ...block} = paragraph('We ask everyone. My pain is ')
  const body = [{...block, children: [...children, {_type: 'span', _key: 't', text: 'gone.', marks: ['strong']}]}]
  expect(testimonialsCheck(article({body}), {today})).toMatchObject([
    {severity: 'error', path: ['body', {_key: block._key}], quote: {text: 'My pain is gone.', start: 17, end: 33}},
  ])
})

test('a signature in a paragraph of its own tells whose words they are', () => {
  expect(rules(paragraph('“My legs feel light.”'), paragraph('— Maria'))).toEqual(['testimonial-typed'])
  expect(rules(paragraph('“My legs feel light.”'), paragraph('Then rest.'))).toEqual([])
})

test.each([
  'Can I walk after surgery?',
  '“We do not know if it helps,” said Dr. Lee.',
  'Tell your doctor: “My leg is numb.”',
])('lets "%s" stand', (words) => {
  expect(rules(paragraph(words))).toEqual([])
})

test('a question in a list of them is asked in the first person', () => {
  const item = {_type: 'faqItem', _key: 'i', question: 'I can walk again. What now?', answer: [paragraph('Go on.')]}
  expect(rules({_type: 'faq', _key: 'f', items: [item]})).toEqual([])
})

test('a testimonial that an import brings in needs consent, what was paid, and what is typical', () => {
  const whole = {
    _type: 'testimonial',
    _key: 't',
    consent: true,
    materialConnection: 'None',
    typicality: 'Most feel less pain.',
  }
  const found = (change: object) => rules({...whole, ...change})
  expect(found({})).toEqual([])
  for (const change of [{consent: false}, {materialConnection: ''}, {typicality: undefined}])
    expect(found(change)).toEqual(['testimonial-incomplete'])
  expect(found({condition: 'Sciatica'})).toEqual(['testimonial-incomplete'])
  const document = {_id: 't', _type: 'testimonial', text: 'It helped.'}
  expect(checkDocument(document, {today}).map(({rule}) => rule)).toEqual(Array(3).fill('testimonial-incomplete'))
})

test('the demonstration content has no testimonial', () => {
  expect(seedDocuments().flatMap((document) => testimonialsCheck(document, {today}))).toEqual([])
})
