import {draw} from '../../testing/draw.tsx'
import {frameExamples} from '../clinic/clinic.examples.ts'
import {legalNoticeExamples} from './legal-notice.examples.ts'
import {legalNoticePage} from './legal-notice.page.ts'

test('shows the exact words as a quotation, with the source and the day it was compared', () => {
  const {california} = legalNoticeExamples
  const html = draw(<legalNoticePage.Component data={california} frame={frameExamples.real} />)
  expect(html).toContain(`cite="${california.sourceUrl}"><p>${california.text}</p></blockquote>`)
  expect(html).toContain('>leginfo.legislature.ca.gov</a>, compared on <time dateTime="2026-11-20">')
})

test('an unsafe source is no link', () => {
  const html = draw(<legalNoticePage.Component data={legalNoticeExamples.begun} frame={frameExamples.real} />)
  expect(html).not.toContain('javascript')
})
