import {draw} from '../../testing/draw.tsx'
import {frameExamples} from '../clinic/clinic.examples.ts'
import {articleExamples} from './article.examples.ts'
import {articlePage} from './article.page.ts'

const show = (article: (typeof articleExamples)[keyof typeof articleExamples]) =>
  draw(<articlePage.Component data={article} frame={frameExamples.real} />)

test('headings get ids that the page does not use itself, and the contents lead to them', () => {
  const html = show(articleExamples.placebo)
  expect(html).toContain('<h2 id="references-2">References</h2>')
  expect(html).toContain('<h2 id="references-3">References</h2>')
  expect(html).toContain('<a href="#references-2">References</a>')
})

test('an invitation to the clinic is moved behind the card that says when to get help', () => {
  const html = show(articleExamples.contactBeforeCard)
  expect(html.indexOf('care-card')).toBeLessThan(html.indexOf('class="contact"'))
})

test('treatments it names stand with their status', () => {
  expect(show(articleExamples.placebo)).toContain(
    '<a href="/treatments/cell-infusion">Cell infusion</a><p><span class="status status--unapproved">Not approved',
  )
})

test('links to its conditions and says how long it takes to read', () => {
  const html = show(articleExamples.placebo)
  expect(html).toContain('<a href="/conditions/stenosis">Lumbar spinal stenosis</a>')
  expect(html).toContain('1 minute read')
})
