import {expect, test} from '@jest/globals'
import {documentSchemas, schemaTypes} from './schema.ts'

interface Described {
  name?: string
  type: string
  description?: unknown
  fields?: Described[]
  of?: Described[]
  marks?: {annotations?: Described[]}
}

/** No editor meets the fields within: the form shows the review as sentences (`studio/workflow/medical-review-input.client.tsx`). */
const shownOtherwise = ['medicalReview']

/** Longer than this is not read beside a field; it belongs into the guide. */
const LONGEST = 220

const types = new Map((schemaTypes as Described[]).map((type) => [type.name, type]))

/** Every field that an editor meets, as `type.field`, with its help: from documents down through objects, lists and texts. */
function fieldHelp(): Map<string, string> {
  const help = new Map<string, string>()
  const seen = new Set(shownOtherwise)
  const walk = (type: Described, place: string): void => {
    for (const field of type.fields ?? []) {
      const name = `${place}.${field.name}`
      help.set(name, helpOf(field))
      descend(field, name)
    }
    for (const member of type.of ?? []) descend(member, `${place}[${member.name ?? member.type}]`)
    for (const annotation of type.marks?.annotations ?? []) descend(annotation, annotation.type)
  }
  const descend = (value: Described, place: string): void => {
    const known = types.get(value.type)
    if (!known) walk(value, place)
    else if (!seen.has(value.type)) {
      seen.add(value.type)
      walk(known, value.type)
    }
  }
  for (const schema of documentSchemas as Described[]) walk(schema, schema.name ?? '')
  return help
}

/** A field without words of its own shows those of its type, as in the Studio. */
function helpOf({description, type}: Described): string {
  const words = description ?? types.get(type)?.description
  return typeof words === 'string' ? words : ''
}

test('every field that an editor meets says what it is for', () => {
  expect([...fieldHelp()].filter(([, help]) => help.trim() === '').map(([name]) => name)).toEqual([])
})

test('help is a few whole sentences', () => {
  const wrong = [...fieldHelp()].filter(
    ([, help]) => help.length > LONGEST || !/^[A-Z0-9].*[.")?]$|Example: /.test(help),
  )
  expect(wrong).toEqual([])
})

test('objects and the blocks of a text are walked too', () => {
  const names = [...fieldHelp().keys()]
  for (const name of [
    'condition.title',
    'seo.noindex',
    'faq.items[faqItem].answer',
    'careCard.signs',
    'externalLink.href',
  ])
    expect(names).toContain(name)
  expect(names.filter((name) => name.startsWith('medicalReview.'))).toEqual([])
})
