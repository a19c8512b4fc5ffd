import {groupOf} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {brokenLinkRules} from './links-section.ts'
import {ORPHAN_RULE} from './orphans-section.ts'

test('the rules that the dashboard lists by name are rules about links', () => {
  const named = [...Object.values(brokenLinkRules).flat(), ORPHAN_RULE]
  expect(named.filter((rule) => groupOf(rule) !== 'links')).toEqual([])
})
