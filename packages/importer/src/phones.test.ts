import {expect, test} from '@jest/globals'
import {countedKeys} from './keys.ts'
import {lineWithoutPhone, withoutOwnPhone} from './phones.ts'
import {readHtml} from './testing/reading.ts'
import {textOfBlock} from './text-block.ts'

const own = '+18582585090'
const line = (text: string) => lineWithoutPhone(text, own, 'below')

test.each([
  ['Call us at 858-258-5090 to ask.', 'Call us at the number below to ask.'],
  ['Call +1 (858) 258-5090.', 'Call the number below.'],
  ['Call us (858-258-5090) today.', 'Call us (the number below) today.'],
  ['Call 8582585090 or 858.258.5090.', 'Call the number below.'],
  ['Call us 858-258-5090 today', 'Call us at the number below today'],
  ['Call our 24-hour number (858-258-5090).', 'Call our 24-hour number (below).'],
  ['Call the clinic’s number, 858-258-5090.', 'Call the clinic’s number, below.'],
  ['Questions? 858-258-5090', 'Questions? Call the number below'],
  ['(858) 258-5090, or book through the contact page.', 'Call the number below, or book through the contact page.'],
  ['858-258-5090 and describe your pain.', 'Call the number below and describe your pain.'],
  ['Use our 858-258-5090 line', 'Use our number below line'],
  ['Toll free 858-258-5090', 'Toll free at the number below'],
  ['Our number is 858 258 5090.', 'Our number is below.'],
  ['Ask. 858-258-5090 is answered day and night.', 'Ask. The number below is answered day and night.'],
  ['Call us at 858\u2011258\u20115090!', 'Call us at the number below!'],
  ['Phone: 858-258-5090', ''],
])('%s → %s', (before, after) => {
  const {text, phones} = line(before)
  expect(text).toBe(after)
  expect(phones[0]).toMatchObject({outcome: 'clinic', before, after})
})

test.each(['Fax 858-258-5091.', 'Ring +44 20 7946 0958 in London.', '619.555.0142'])(
  'another number stays: %s',
  (text) => {
    expect(line(text)).toEqual({text, phones: [{text: expect.stringMatching(/\d$/), outcome: 'other'}]})
  },
)

test.each([
  'NCT04012345678',
  'doi 10.1000/858-258-50901',
  'ISBN 978-858-258-5090',
  'from 1,234,567,8901 people',
  'about 2000-2010',
])('%s is no phone number', (text) => {
  expect(line(text)).toEqual({text, phones: []})
})

test('without a number of the clinic, every number stays', () => {
  expect(lineWithoutPhone('Call 858-258-5090.', null, 'below').text).toBe('Call 858-258-5090.')
})

test('the block stands once in a section, after the whole list that named the number first', async () => {
  const {sections} = await readHtml(
    '<h1>T</h1><h2>A</h2><ol><li>Call <b>858</b>-258-5090.</li><li>Wait.</li></ol><p>Or call 858-258-5090 later.</p><h2>B</h2><p>858-258-5090</p>',
  )
  expect(sections.map(({blocks}) => blocks.map((block) => textOfBlock(block) || block._type))).toEqual([
    ['Call the number below.', 'Wait.', 'clinicContact', 'Or call the number above later.'],
    ['clinicContact'],
  ])
})

test('the block does not part a list from the line that leads to it', async () => {
  const {sections} = await readHtml(
    '<h1>T</h1><h2>A</h2><p>Call 858-258-5090 if:</p><ul><li>one</li><li>two</li></ul><p>x</p>',
  )
  expect(sections[0]?.blocks.map((block) => textOfBlock(block) || block._type)).toEqual([
    'Call the number below if:',
    'one',
    'two',
    'clinicContact',
    'x',
  ])
})

test('a link that calls the clinic keeps its words, and the block follows', () => {
  const block = {
    _type: 'block' as const,
    _key: 'a',
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span' as const, _key: 's', text: 'Call us now', marks: []}],
  }
  const told = [{block: 'a', text: 'Call us now', number: 'tel:858-258-5090'}]
  const {blocks, phones} = withoutOwnPhone([block], told, own, countedKeys('k'))
  expect(blocks.map(({_type}) => _type)).toEqual(['block', 'clinicContact'])
  expect(phones).toMatchObject([{text: 'Call us now (tel:858-258-5090)', outcome: 'clinic'}])
})
