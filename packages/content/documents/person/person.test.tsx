import {draw} from '../../testing/draw.tsx'
import {frameExamples} from '../clinic/clinic.examples.ts'
import {personExamples} from './person.examples.ts'
import {personPage} from './person.page.ts'
import type {Person} from './person.tsx'

const site = {origin: 'https://clinic.example'}
const graphOf = (person: Person) => JSON.stringify(personPage.graph(person, frameExamples.real, site))

test('an invented person says so before anything else and stays out of search engines', () => {
  const html = draw(<personPage.Component data={personExamples.demonstration} frame={frameExamples.real} />)
  expect(html).toContain('<strong>Invented for demonstration.</strong>')
  expect(personPage.head(personExamples.demonstration, frameExamples.real).noindex).toBe(true)
  expect(graphOf(personExamples.demonstration)).not.toMatch(/Robin Sample|ProfilePage|1234567893/)
})

test('a real person is a profile with credentials and identifiers', () => {
  const graph = graphOf(personExamples.physician)
  expect(graph).toContain('"@type":"ProfilePage"')
  expect(graph).toContain('"sameAs":"https://orcid.org/0000-0002-1825-0097"')
  expect(graph).toContain('"propertyID":"NPI","value":"1234567893"')
})
