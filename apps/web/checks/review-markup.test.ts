import {builtPage, builtSite} from './built-site.ts'
import {reviewMarkupProblems} from './review-markup.ts'

const check = (html: string) => reviewMarkupProblems(builtSite([builtPage('/a', html)])).map(({message}) => message)
const graph = (node: object) => `<script type="application/ld+json">${JSON.stringify({'@graph': [node]})}</script>`

test.each([
  [{'@type': 'Review', reviewBody: 'It helped.'}, 'Review'],
  [{'@type': ['MedicalClinic', 'https://schema.org/AggregateRating']}, 'AggregateRating'],
  [{'@type': 'MedicalClinic', aggregateRating: {ratingValue: 5}}, 'aggregateRating'],
  [{'@type': 'MedicalClinic', about: {'schema:review': 'Good.'}}, 'review'],
])('finds an opinion in %j', (node, name) => {
  expect(check(graph(node))).toEqual([expect.stringContaining(`(${name})`)])
})

test('finds an opinion in attributes', () => {
  expect(check('<p itemscope itemtype="https://schema.org/Review">Good.</p>')).toHaveLength(1)
})

test('a page may say who reviewed it and when', () => {
  expect(check(graph({'@type': 'MedicalWebPage', lastReviewed: '2026-06-01', reviewedBy: {name: 'Ana'}}))).toEqual([])
  expect(check('<meta property="og:title" content="Review"><p>A review of trials</p>')).toEqual([])
  expect(check('<script type="application/ld+json">{"@type":</script>')).toEqual([])
})
