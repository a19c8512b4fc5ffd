import {frameExamples} from '../../documents/clinic/clinic.examples.ts'
import {draw} from '../../testing/draw.tsx'
import {clinicContactExamples} from './clinic-contact.examples.ts'
import {ClinicContact} from './clinic-contact.tsx'
import {contactAfterHelp} from './contact-after-help.ts'

test('contact shows the clinic’s own number and hours and who to call in an emergency', () => {
  const html = draw(<ClinicContact {...clinicContactExamples.invitation} level={3} />)
  expect(html).toContain('href="tel:+18582585090">Call 858-258-5090</a>')
  expect(html).toContain('Monday to Thursday, 8:30 am to 5:00 pm')
  expect(html).toContain('in an emergency call 911')
  expect(html).not.toContain('invented')
})

test('contact marks invented hours, and asks editors for a missing number', () => {
  const element = <ClinicContact {...clinicContactExamples.bare} level={3} />
  expect(draw(element, {frame: frameExamples.demonstration})).toContain('Hours invented for demonstration')
  expect(draw(element, {frame: frameExamples.empty, preview: true})).toContain('fill in the phone number')
})

test('an invitation that stands before a help card is moved behind it, others stay', () => {
  const [contact, card, words] = [{_type: 'clinicContact'}, {_type: 'careCard'}, {_type: 'block'}] as const
  expect(contactAfterHelp([contact, words, card, words])).toEqual([words, card, contact, words])
  const fine = [card, contact]
  expect(contactAfterHelp(fine)).toBe(fine)
})
