import {expect, test} from '@jest/globals'
import {article, heading, paragraph, rulesOf} from '../testing/documents.ts'
import {structureCheck} from './structure.ts'

const text = paragraph('A sentence.')
const card = {
  _type: 'careCard',
  _key: 'card',
  level: 'emergency',
  heading: 'Call 911 now if:',
  signs: ['you cannot walk'],
}
const contact = {_type: 'clinicContact', _key: 'contact', text: 'Call us.'}

test.each([
  ['a small heading before any heading', [text, heading('h3', 'Small'), text], ['heading-order']],
  ['a heading with nothing under it', [heading('h2', 'One'), heading('h2', 'Two'), text], ['section-empty']],
  ['a heading at the end', [text, heading('h2', 'One')], ['section-empty']],
  ['two headings in a row', [heading('h2', 'One'), heading('h3', 'Two'), text], ['headings-together']],
  ['a heading as long as a sentence', [heading('h2', 'What '.repeat(15)), text], ['heading-long']],
  ['one heading twice', [heading('h2', 'Same'), text, heading('h2', 'same'), text], ['heading-repeated']],
  [
    'a long part without a heading',
    Array.from({length: 60}, () => paragraph('One two three four five six.')),
    ['section-long'],
  ],
  ['the clinic before help', [contact, card], ['contact-before-help']],
  ['the clinic without help', [text, contact], ['contact-without-help']],
  ['help before the clinic', [card, contact], []],
  ['headings in order', [heading('h2', 'A'), text, heading('h3', 'B'), text, heading('h2', 'C'), text], []],
])('%s', (_, body, rules) => {
  expect(rulesOf(structureCheck, article({body}))).toEqual(rules)
})

test('the text of a section begins one heading lower', () => {
  const condition = (style: 'h3' | 'h4') => ({_id: 'c', _type: 'condition', causes: [heading(style, 'A'), text]})
  expect(rulesOf(structureCheck, condition('h3'))).toEqual([])
  expect(rulesOf(structureCheck, condition('h4'))).toEqual(['heading-order'])
})

test.each([
  ['Then call our clinic.', ['contact-in-emergency']],
  ['Book an appointment with us.', ['contact-in-emergency']],
  ['If you are not sure, call us.', ['contact-in-emergency']],
  ['Do not wait for an appointment. Do not call us.', []],
  ['Tell them about new weakness.', []],
])('an emergency card that says "%s"', (advice, rules) => {
  const whenToGetHelp = [{...card, advice}]
  expect(rulesOf(structureCheck, {_id: 'c', _type: 'condition', whenToGetHelp})).toEqual(rules)
})
