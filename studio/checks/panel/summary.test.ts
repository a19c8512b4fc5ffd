import {expect, test} from '@jest/globals'
import {summaryOf} from './summary.ts'

const finding = (severity: 'error' | 'warning') => ({rule: 'required', severity, path: ['title'], message: 'Write it.'})

test('says how much must and should be fixed, and leaves out what is nothing', () => {
  expect(summaryOf([finding('error'), finding('warning'), finding('warning')]).text).toBe('1 must fix, 2 should fix')
  expect(summaryOf([finding('warning')]).text).toBe('1 should fix')
  expect(summaryOf([]).text).toBe('Nothing to fix')
})
