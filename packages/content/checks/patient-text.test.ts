import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {documentSchemas} from '../schema.ts'
import {notProse, type PatientText, patientText} from './patient-text.ts'

test('joins the spans of a paragraph and keeps where its sources stand', () => {
  const body = [
    {
      _type: 'block',
      _key: 'b',
      children: [
        {_type: 'span', text: 'It helped '},
        {_type: 'span', text: 'some', marks: ['em']},
        {_type: 'citationNote', citation: {_ref: 'c'}},
        {_type: 'span', text: ' people.'},
      ],
    },
  ]
  expect(patientText({_id: 'a', _type: 'article', body})).toEqual([
    {
      text: 'It helped some people.',
      parts: ['It helped ', 'some', ' people.'],
      citations: [14],
      path: ['body', {_key: 'b'}],
      context: 'body',
    },
  ])
})

test('knows an emergency card, an evidence statement with its certainty, and a picture that is only decoration', () => {
  const texts = patientText({
    _id: 'c',
    _type: 'condition',
    whenToGetHelp: [
      {_type: 'careCard', _key: 'e', level: 'emergency', heading: 'Call 911 now if:', signs: ['a fever']},
    ],
    evidence: [{_type: 'evidenceStatement', _key: 's', text: 'It helped. A bit.', certainty: 'low', citations: [{}]}],
    figure: {_type: 'figure', alt: 'Not read aloud', decorative: true},
  })
  expect(texts).toEqual([
    {text: 'Call 911 now if:', path: ['whenToGetHelp', {_key: 'e'}, 'heading'], context: 'redFlagCard'},
    {text: 'a fever', path: ['whenToGetHelp', {_key: 'e'}, 'signs', 0], context: 'redFlagCard'},
    {
      text: 'It helped. A bit.',
      path: ['evidence', {_key: 's'}, 'text'],
      context: 'evidence',
      showsCertainty: true,
      citations: [9, 16, 17],
    },
  ])
})

test('the source of a sentence that opens a list is the source of each of its points', () => {
  const block = (listItem: string | undefined, text: string, ...notes: object[]) => ({
    _type: 'block',
    ...(listItem && {listItem}),
    children: [{_type: 'span', text}, ...notes],
  })
  const body = [
    block(undefined, 'A review found:', {_type: 'citationNote'}),
    block('bullet', 'one in three got better'),
    block(undefined, 'Nobody asked:'),
    block('bullet', 'about falls'),
  ]
  expect(patientText({_id: 'a', _type: 'article', body}).map(({citations}) => citations)).toEqual([
    [15],
    [23],
    undefined,
    undefined,
  ])
})

test('a question comes with what answers it', () => {
  const span = (text: string) => [{_type: 'span', text}]
  const texts = patientText({
    _id: 'a',
    _type: 'article',
    summary: 'No. Nothing does.',
    title: 'Do cells cure arthritis?',
    body: [
      {_type: 'block', _key: 'h', style: 'h2', children: span('Can it be cured?')},
      {_type: 'block', _key: 'p', style: 'normal', children: span('No.')},
      {
        _type: 'faq',
        _key: 'f',
        items: [
          {_type: 'faqItem', _key: 'i', question: 'And then?', answer: [{_type: 'block', children: span('Not then.')}]},
        ],
      },
    ],
  })
  expect(texts.flatMap(({text, answer}) => (answer ? [[text, answer]] : []))).toEqual([
    ['Do cells cure arthritis?', 'No. Nothing does.'],
    ['Can it be cured?', 'No.'],
    ['And then?', 'Not then.'],
  ])
})

test.each(documentSchemas.map(({name}) => name))('every text field of %s is read, or is named as no prose', (type) => {
  const marked = new Map<string, string>()
  const document = filled(definition(type), type, marked)
  const read = new Set(patientText(document as never).flatMap(({text, parts}: PatientText) => [text, ...(parts ?? [])]))
  const unread = [...marked].filter(([mark]) => !read.has(mark)).map(([, place]) => place)
  expect(unread.filter((place) => !isNamedAsNoProse(place))).toEqual([])
  expect([...marked].filter(([mark, place]) => read.has(mark) && isNamedAsNoProse(place))).toEqual([])
})

interface Shape {
  type: string
  name?: string
  value?: unknown
  of?: Shape | Shape[]
  attributes?: Record<string, {value: Shape}>
  rest?: Shape
}

const definitions: Shape[] = JSON.parse(readFileSync(new URL('../generated/schema.json', import.meta.url), 'utf8'))

function definition(name: string): Shape {
  const found = definitions.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`${name} is not in generated/schema.json. Run "npm run typegen".`)
  return found.type === 'type' ? (found.value as Shape) : found
}

/** A document with a word of its own in every text field that the schema has; `marked` says which word stands where. */
function filled(shape: Shape, place: string, marked: Map<string, string>): unknown {
  switch (shape.type) {
    case 'string': {
      if (shape.value !== undefined) return shape.value
      const mark = `word ${marked.size}`
      marked.set(mark, place)
      return mark
    }
    case 'inline':
      return /^sanity\.|reference$/.test(shape.name ?? '')
        ? undefined
        : filled(definition(shape.name ?? ''), shape.name ?? '', marked)
    case 'array': {
      const members = Array.isArray(shape.of) ? shape.of : shape.of ? [shape.of] : []
      return members
        .flatMap((member) => (member.type === 'union' ? ([member.of].flat() as Shape[]) : [member]))
        .map((member) => filled(member, place, marked))
    }
    case 'union':
      return filled(([shape.of].flat() as Shape[])[0] as Shape, place, marked)
    case 'document':
    case 'object': {
      const rest = shape.rest?.type === 'inline' ? definition(shape.rest.name ?? '') : shape.rest
      const attributes = {...rest?.attributes, ...shape.attributes}
      const own = attributes._type?.value.value
      const type = typeof own === 'string' && !isNamedAsNoProse(place) ? own : place
      return Object.fromEntries(
        Object.entries(attributes)
          .filter(([field]) => field === '_type' || !field.startsWith('_'))
          .filter(([field]) => !['marks', 'markDefs', 'style', 'listItem'].includes(field))
          .map(([field, {value}]) => [field, filled(value, `${type}.${field}`, marked)]),
      )
    }
    default:
      return undefined
  }
}

function isNamedAsNoProse(place: string): boolean {
  const [type = '', field = ''] = place.split('.')
  const named = notProse[type]
  return named === 'all' || (named ?? []).includes(field)
}
