import {expect, test} from '@jest/globals'
import {findingsReport} from './findings-report.ts'

test('says what is wrong by document, where to fix it, which words, and how many of each kind', () => {
  const document = {documentId: 'article-a', documentType: 'article', documentTitle: 'An article'}
  const report = findingsReport(
    [
      {
        ...document,
        rule: 'C01',
        severity: 'error',
        path: ['body', {_key: 'b'}],
        message: 'This promises a cure.',
        quote: {text: 'cures pain', start: 0, end: 10},
      },
      {...document, rule: 'links-dead', severity: 'warning', path: [], message: 'A link is dead.'},
    ],
    'http://studio',
  )
  expect(report).toBe(`An article (article)  http://studio/intent/edit/id=article-a;type=article
  must fix    “cures pain”: This promises a cure.  [C01 at body.[b]]
  should fix  A link is dead.  [links-dead]

  claims     1 must fix, 0 should fix
  links      0 must fix, 1 should fix
In all: 1 must fix, 1 should fix.`)
})
