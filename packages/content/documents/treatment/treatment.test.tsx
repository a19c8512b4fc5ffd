import {draw} from '../../testing/draw.tsx'
import {frameExamples} from '../clinic/clinic.examples.ts'
import {treatmentExamples} from './treatment.examples.ts'
import {treatmentPage} from './treatment.page.ts'
import type {Treatment} from './treatment.tsx'

const show = (treatment: Treatment) => draw(<treatmentPage.Component data={treatment} frame={frameExamples.real} />)

test('the status stands right under the name', () => {
  expect(show(treatmentExamples.cells)).toContain(
    '<h1>Cell infusion into a vein</h1><p class="status-line"><span class="status status--unapproved">Not approved by the US FDA for this use. Offered under section 361 rules, without review by the FDA</span>',
  )
})

test('says so when no studies in people were found', () => {
  expect(show(treatmentExamples.noStudies)).toContain(
    '<strong>No studies in people found.</strong> Last searched on <time dateTime="2026-11-20">',
  )
})

test('pages of conditions are said to discuss it, not to be treated by it', () => {
  expect(show(treatmentExamples.cells)).toContain('<h3>Condition pages that discuss it</h3>')
})

test('an unapproved treatment says so in JSON-LD too, exercise needs no approval', () => {
  const legalStatus = (treatment: Treatment) =>
    JSON.stringify(treatmentPage.graph(treatment, frameExamples.real, {origin: 'https://clinic.example'}))
  expect(legalStatus(treatmentExamples.cells)).toContain('"legalStatus":"Not approved by the US FDA for this use"')
  expect(legalStatus(treatmentExamples.exercise)).not.toContain('legalStatus')
})
