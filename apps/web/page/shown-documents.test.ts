import {shownDocuments} from './shown-documents.ts'

const link = {_id: 'treatment-prp', _type: 'treatment', title: 'PRP', regulatoryStatus: null as string | null}

test('everybody and everything a page shows is found, however deep, and once', () => {
  const reviewer = {_id: 'person-reviewer', photo: {image: {_id: 'image-1'}}}
  const page = {
    _id: 'condition-a',
    causes: [{_type: 'block', children: [{_type: 'citationNote', citation: {_id: 'citation-k22'}}]}],
    review: {author: reviewer, medicalReviewer: reviewer},
    relatedArticles: [null, {_id: 'article-b'}],
  }
  expect(shownDocuments(page)).toEqual(['condition-a', 'citation-k22', 'person-reviewer', 'image-1', 'article-b'])
})

test('a list shows what it lists', () => {
  expect(shownDocuments([{_id: 'a'}, {_id: 'b'}])).toEqual(['a', 'b'])
})

test('a link in a sentence shows its page only when it shows a status', () => {
  expect(shownDocuments([{_type: 'internalLink', link}])).toEqual([])
  expect(shownDocuments([{_type: 'internalLink', link: {...link, regulatoryStatus: 'notApproved'}}])).toEqual([
    link._id,
  ])
})

test('a page without a document shows none', () => {
  expect(shownDocuments(null)).toEqual([])
})
