import {draw} from '../../testing/draw.tsx'
import {clinicExamples, frameExamples} from './clinic.examples.ts'
import {clinicNode} from './clinic.jsonld.ts'
import {clinicPage} from './clinic.page.ts'
import type {Clinic} from './clinic.tsx'

const site = {origin: 'https://clinic.example'}
const show = (clinic: Clinic, options: Parameters<typeof draw>[1] = {}) =>
  draw(<clinicPage.Component data={clinic} frame={frameExamples.real} />, options)

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

test.each([
  ['2026-11-24T00:59:00Z', 'Open now.</strong> Closes at 5:00 pm. All times are Pacific Time.'],
  ['2026-11-24T15:00:00Z', 'Closed now.</strong> Opens at 8:30 am.'],
  ['2026-11-25T01:00:00Z', 'Closed now.</strong> Opens Wednesday at 8:30 am.'],
  ['2026-11-26T20:00:00Z', 'Closed today: Thanksgiving.</strong> Opens Monday at 8:30 am.'],
  ['2026-11-21T20:00:00Z', 'Closed now.</strong> Opens Monday at 8:30 am.'],
])('at %s the page says whether the clinic is open', (now, sentence) => {
  expect(show(clinicExamples.full, {now})).toContain(`<strong>${sentence}`)
})

test('the next opening has its date when it is more than a week away, and midnight its name', () => {
  const closures = [{_key: 'c', from: '2026-12-21', until: '2027-01-03', reason: null}]
  expect(show({...clinicExamples.full, closures}, {now: '2026-12-21T20:00:00Z'})).toContain(
    '<strong>Closed today.</strong> Opens Monday, January 4, 2027 at 8:30 am.',
  )
  const openingHours = [{_key: 'h', days: ['Monday'], opens: '08:00', closes: '23:59'}]
  expect(show({...clinicExamples.full, openingHours}, {now: '2026-11-23T20:00:00Z'})).toContain('Closes at midnight.')
})

test('invented hours are marked where they are drawn from, and without a moment nothing is said', () => {
  const now = '2026-11-24T00:59:00Z'
  expect(show(clinicExamples.demonstration, {now})).toMatch(
    /Open now\.[^<]*<\/strong>[^<]*<span class="tag">Hours invented/,
  )
  expect(show(clinicExamples.full)).not.toMatch(/Open now|Closed now/)
})

test('the page changes by itself when the clinic closes, and says when', () => {
  expect(clinicPage.changesAt?.(clinicExamples.full, '2026-11-23T20:00:00Z')).toBe('2026-11-24T01:00:00.000Z')
  expect(clinicPage.changesAt?.(null, '2026-11-23T20:00:00Z')).toBeNull()
})

test('a map is somewhere else, and only a real address is looked for there', () => {
  const link =
    'https://www.openstreetmap.org/search?query=100%20Example%20Street%2C%20San%20Diego%2C%20CA%2092101%2C%20US'
  expect(show(clinicExamples.full)).toContain(`<a href="${link}" rel="noreferrer">`)
  expect(show(clinicExamples.demonstration)).not.toContain('openstreetmap')
})

test('there is a way to the form where there is one, and it does not say where the reader came from', () => {
  expect(show(clinicExamples.full, {contactForm: true})).toContain(
    '<a class="button button--quiet" href="/contact" referrerPolicy="no-referrer">Ask us to call you back</a>',
  )
  expect(show(clinicExamples.full)).not.toContain('/contact')
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
