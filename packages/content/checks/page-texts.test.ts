import {expect, test} from '@jest/globals'
import {schemaTypes} from '../schema.ts'
import {article, heading, paragraph} from '../testing/documents.ts'
import {pageTexts, textFields} from './page-texts.ts'

test('a rich text of a document is read, wherever a schema has one', () => {
  const forgotten = schemaTypes.flatMap(({name, type, ...schema}) =>
    type === 'document' && 'fields' in schema
      ? schema.fields
          .filter((field) => ['richText', 'articleText', 'simpleText'].includes(field.type))
          .filter((field) => !textFields(name).includes(field.name))
          .map((field) => `${name}.${field.name}`)
      : [],
  )
  expect(forgotten).toEqual([])
})

test('reads a page from its top, whatever the order of its fields, and says where each text stands', () => {
  const callout = {_type: 'callout', _key: 'c', heading: 'Important', body: [paragraph('A warning.')]}
  const document = article({body: [heading('h2', 'Why'), callout], summary: 'In short.', slug: {current: 'why'}})
  expect(pageTexts(document).map(({text, kind, within}) => [text, kind, within])).toEqual([
    ['In short.', 'paragraph', ''],
    ['Why', 'heading', ''],
    ['Important', 'heading', 'callout'],
    ['A warning.', 'paragraph', 'callout'],
  ])
  expect(pageTexts(document)[2]).toMatchObject({path: ['body', {_key: 'c'}, 'heading'], place: ['body', {_key: 'c'}]})
})

test('a document is walked once', () => {
  const document = article({summary: 'In short.'})
  expect(pageTexts(document)).toBe(pageTexts(document))
})
