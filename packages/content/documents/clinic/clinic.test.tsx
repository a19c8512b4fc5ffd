import {draw} from '../../testing/draw.tsx'
import {clinicExamples, frameExamples} from './clinic.examples.ts'
import {clinicNode} from './clinic.jsonld.ts'
import {clinicPage} from './clinic.page.ts'
import type {Clinic} from './clinic.tsx'

const site = {origin: 'https://clinic.example'}
const show = (clinic: Clinic) => draw(<clinicPage.Component data={clinic} frame={frameExamples.real} />)

test('the phone number is the first thing under the name', () => {
  expect(show(clinicExamples.full)).toContain(
    '<h1>Cellebration Wellness</h1><p><a class="button" href="tel:+18582585090">',
  )
})

test('hours are a table, and closures that are over are gone', () => {
  const html = show(clinicExamples.full)
  expect(html).toContain('<th scope="row">Monday to Thursday</th><td>8:30 am to 5:00 pm</td>')
  expect(html).toContain('Thanksgiving')
  expect(html).not.toContain('Labor Day')
})

test('an invented address and invented hours are marked, and search engines do not hear of them', () => {
  const html = show(clinicExamples.demonstration)
  expect(html).toContain('Address invented for demonstration')
  expect(html).toContain('Hours invented for demonstration')
  expect(clinicNode(frameExamples.demonstration, site)).toMatchObject({
    address: undefined,
    openingHoursSpecification: undefined,
  })
  expect(clinicNode(frameExamples.real, site)).toMatchObject({
    address: {postalCode: '92101'},
    telephone: '+18582585090',
  })
})

test('a site without a clinic says what to do next', () => {
  expect(show(clinicExamples.notYet)).toContain('open “Clinic” in the Studio')
})
