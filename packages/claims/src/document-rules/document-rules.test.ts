import {describe, expect, test} from '@jest/globals'
import type {DocumentRule} from './document-rule.ts'
import {documentRules} from './index.ts'
import {testimonialIn} from './typed-testimonial.ts'

/** The rules read different facts, and each of its own examples is of the right kind. */
const rules = Object.entries(documentRules) as unknown as [string, DocumentRule<object, string>][]

test('there are nine rules, each with its words for the editor', () => {
  expect(rules.map(([id, rule]) => [id, rule.id])).toEqual(
    Array.from({length: 9}, (_, index) => [`S0${index + 1}`, `S0${index + 1}`]),
  )
  for (const [, {name, why, instead}] of rules) expect([name, why, instead]).not.toContain('')
})

describe.each(rules)('%s', (_, {check, hits, passes}) => {
  test.each(hits.map(({facts, parts}) => [JSON.stringify(facts), facts, parts] as const))(
    'is broken by %s',
    (_, facts, parts) => {
      expect(check(facts)).toEqual(parts)
    },
  )
  test.each(passes.map((facts) => [JSON.stringify(facts), facts] as const))('is kept by %s', (_, facts) => {
    expect(check(facts)).toEqual([])
  })
})

test('facts are left as they were', () => {
  const before = JSON.stringify(documentRules)
  for (const [, {check, hits, passes}] of rules)
    for (const facts of [...hits.map(({facts}) => facts), ...passes]) check(facts)
  expect(JSON.stringify(documentRules)).toBe(before)
})

test('a typed testimonial is found where it stands in the text as it was typed', () => {
  const text = 'Soft\u00adly: we ask. My pain is gone since your treatment. That is all.'
  const found = testimonialIn(text)
  expect(text.slice(found?.start, found?.end)).toBe('My pain is gone since your treatment.')
})
