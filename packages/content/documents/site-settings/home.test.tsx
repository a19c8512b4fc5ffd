import {draw} from '../../testing/draw.tsx'
import {frameExamples} from '../clinic/clinic.examples.ts'
import {homeExamples} from './home.examples.ts'
import {homePage} from './site-settings.page.ts'

test('leads to conditions and to the phone', () => {
  const html = draw(<homePage.Component data={homeExamples.full} frame={frameExamples.real} />)
  expect(html).toContain('href="/conditions">Find a condition</a>')
  expect(html).toContain('href="tel:+18582585090">Call 858-258-5090</a>')
})

test('a new dataset shows what to do next', () => {
  const html = draw(<homePage.Component data={homeExamples.notYet} frame={frameExamples.empty} />)
  expect(html).toContain('open “Site settings” in the Studio')
  expect(homePage.head(homeExamples.notYet, frameExamples.empty).noindex).toBe(true)
})
