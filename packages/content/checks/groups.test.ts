import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {documentRules} from '@clinic/claims'
import {expect, test} from '@jest/globals'
import {documentRuleOf, groupOf, groups, rulesOfGroups} from './groups.ts'

const root = join(import.meta.dirname, '..')

test('every rule that a check can name stands under one heading', () => {
  const files = globSync(['checks/*.ts', 'documents/*/*.checks.ts', 'objects/*/*.checks.ts'], {cwd: root}).filter(
    (file) => !file.endsWith('.test.ts'),
  )
  const named = files.flatMap((file) => rulesIn(readFileSync(join(root, file), 'utf8')))
  const listed = groups.flatMap((group) => rulesOfGroups[group])
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((rule) => !listed.includes(rule))).toEqual([])
  expect(listed.filter((rule, index) => listed.indexOf(rule) !== index)).toEqual([])
})

test('a claim rule is known by its name', () => {
  expect([groupOf('C01'), groupOf('sentence-long'), groupOf('something-new')]).toEqual(['claims', 'reading', 'fields'])
})

test('a document rule is carried out by rules that exist', () => {
  const listed = groups.flatMap((group) => rulesOfGroups[group])
  expect(Object.keys(documentRuleOf).filter((rule) => !listed.includes(rule))).toEqual([])
  expect([...new Set(Object.values(documentRuleOf))].sort()).toEqual(Object.keys(documentRules))
})

/** The first argument of `error`, `warning` and of a helper that makes findings of one field. */
function rulesIn(source: string): string[] {
  return [...source.matchAll(/\b(?:error|warning|ofAlt)\(\s*'([\w-]+)'/g)].flatMap(([, rule]) => rule ?? [])
}
