import {draw} from '../../testing/draw.tsx'
import {everyCertainty, evidenceStatementExamples} from './evidence-statement.examples.ts'
import {certainties} from './evidence-statement.schema.ts'
import {EvidenceStatement} from './evidence-statement.tsx'
import {verdict} from './verdict.ts'

test('each grade of certainty has its one fixed wording and its own marks', () => {
  expect(certainties.map((certainty) => verdict(certainty, 'benefit'))).toEqual([
    'We are confident that it helps more than what it was compared with.',
    'It probably helps more than what it was compared with.',
    'It may help more than what it was compared with.',
    'We do not know whether it helps.',
    'No studies in people found.',
  ])
  const marks = everyCertainty.map(
    (statement) => /[●○]{4}/.exec(draw(<EvidenceStatement {...statement} level={3} />))?.[0],
  )
  expect(marks).toEqual(['●●●●', '●●●○', '●●○○', '●○○○', '○○○○'])
})

test('no grade below high claims that something helps', () => {
  for (const certainty of ['low', 'veryLow', 'none'] as const)
    for (const direction of ['benefit', 'noDifference', 'harm', 'unknown', null] as const)
      expect(verdict(certainty, direction)).toMatch(/\bmay\b|do not know|No studies/)
})

test('an evidence statement names treatment, status, sources and the day of the search', () => {
  const statement = evidenceStatementExamples.moderate
  const html = draw(<EvidenceStatement {...statement} level={3} />, {parts: [statement]})
  expect(html).toContain('<a href="/treatments/epidural-steroid-injection">Epidural steroid injection</a>')
  expect(html).toContain('Approved by the US FDA for other uses, not for this one (off-label)')
  expect(html).toContain('<a id="note-1-1" href="#ref-1">Friedly JL, and others 2014 [1]</a>')
  expect(html).toContain('<time dateTime="2026-11-20">November 20, 2026</time>')
})

test('a retracted source is marked where it is used', () => {
  const statement = evidenceStatementExamples.retractedSource
  expect(draw(<EvidenceStatement {...statement} level={3} />, {parts: [statement]})).toContain('Retracted')
})
