import {checkDocument} from '@clinic/content/checks'
import {documentSchemas} from '@clinic/content/schema'
import {expect, test} from '@jest/globals'
import {starts} from './starts.ts'
import {withStarts} from './templates.ts'

const document = ({id, schemaType, value}: (typeof starts)[number]) => ({
  _id: `drafts.${id}`,
  _type: schemaType,
  ...structuredClone(value),
})
const rulesOf = (start: (typeof starts)[number]) =>
  checkDocument(document(start), {today: '2026-11-27'}).map(({rule}) => rule)

test('every start can be checked, claims nothing and leaves no gap of an example', () => {
  for (const start of starts)
    expect([start.id, rulesOf(start).filter((rule) => /^C\d/.test(rule) || rule === 'gap-open')]).toEqual([
      start.id,
      [],
    ])
})

test('no start can be published as it is', () => {
  for (const start of starts)
    expect([
      start.id,
      checkDocument(document(start), {today: '2026-11-27'}).some(({severity}) => severity === 'error'),
    ]).toEqual([start.id, true])
})

test('the blocks that wait to be filled are named by the checks', () => {
  const rules = Object.fromEntries(starts.map((start) => [start.id, rulesOf(start)]))
  expect(rules.condition).toContain('care-signs')
  expect(rules.condition).not.toContain('emergency-missing')
  expect(rules['article-question']).toContain('faq-item')
  expect(rules['article-research']).toContain('evidence-source')
})

test('every field that a start fills is one of its type', () => {
  for (const {schemaType, value} of starts) {
    const schema = documentSchemas.find(({name}) => name === schemaType)
    const names = schema?.fields.map(({name}) => name as string) ?? []
    expect(names).toEqual(expect.arrayContaining(Object.keys(value)))
  }
})

test('each type keeps the start that the Studio’s own links ask for, under the name of the type', () => {
  const own = documentSchemas.map(({name}) => ({id: name, title: name, schemaType: name, value: {}}))
  const ids = withStarts(own).map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const {name} of documentSchemas) expect(ids).toContain(name)
})
