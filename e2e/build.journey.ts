import {resolve} from 'node:path'
import {readBuiltSite} from '@clinic/web/checks/built-site.ts'
import {siteProblems} from '@clinic/web/checks/every-check.ts'
import {expect, test} from '@playwright/test'

test('every built page keeps its promises', () => {
  const problems = siteProblems(readBuiltSite(resolve(import.meta.dirname, '../apps/web')))
  expect(problems.map(({page, message}) => `${page} ${message}`)).toEqual([])
})
