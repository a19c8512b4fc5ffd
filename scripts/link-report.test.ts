import {datasetFacts} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {linkReport} from './link-report.ts'

test('the report holds the dead links alone, and the checks read it back', () => {
  const report = linkReport(
    [
      {url: 'https://example.org/gone', result: 'dead', answer: '404'},
      {url: 'https://example.org/fine', result: 'fine', answer: '200'},
      {url: 'https://example.org/shy', result: 'unknown', answer: '403'},
    ],
    '2026-11-27T08:00:00Z',
  )
  expect(report.checked).toBe(3)
  expect([...datasetFacts([report]).deadLinks.values()]).toEqual([
    {url: 'https://example.org/gone', answer: '404', checkedOn: '2026-11-27'},
  ])
})
