import {describe, expect, test} from '@jest/globals'
import {findClaims} from '../find-claims.ts'
import {phraseRules} from './index.ts'

test('there are 34 rules, each with its words for the editor', () => {
  expect(phraseRules.map(({id}) => id)).toEqual(
    Array.from({length: 34}, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
  )
  for (const rule of phraseRules) {
    expect([rule.name, rule.why, rule.instead]).not.toContain('')
    expect(rule.hits.length).toBeGreaterThanOrEqual(8)
    expect(rule.passes.length).toBeGreaterThanOrEqual(8)
  }
})

describe.each(phraseRules)('$id $name', ({id, hits, passes}) => {
  test.each(hits)('finds: %s', (text) => {
    expect(rulesIn(text)).toContain(id)
  })
  test.each(passes)('lets stand: %s', (text) => {
    expect(rulesIn(text)).not.toContain(id)
  })
})

function rulesIn(text: string): string[] {
  return findClaims({text}).map(({rule}) => rule)
}
