import {expect, test} from '@jest/globals'
import type {ContentDocument} from '../checks/finding.ts'
import {approvalOf, canBeMarked} from './approval.ts'
import {markedNotClinical, publishedBy, signed, withSignOff} from './sign.ts'

const reviewer = {_id: 'person-b', name: 'Sam Okafor', credential: 'MD'}
const eva = {by: 'Eva Editor', account: 'eva-editor'}
const now = '2026-11-22T10:00:00.000Z'

const page: ContentDocument = {
  _id: 'condition-a',
  _type: 'condition',
  title: 'Lumbar spinal stenosis',
  isShort: false,
  codes: [{_key: 'a', _type: 'medicalCode', system: 'ICD-10-CM', code: 'M48.061'}],
  symptoms: [
    {_key: 'p', _type: 'block', markDefs: [], children: [{_key: 's', _type: 'span', text: 'Leg pain.', marks: []}]},
  ],
  figure: {_type: 'figure', alt: 'A spine', asset: {_ref: 'image-1'}, decorative: false},
  review: {_type: 'review', author: {_ref: 'person-a'}, lastReviewed: '2026-11-01', nextReview: '2027-11-01'},
  seo: {_type: 'seo', title: 'Spinal stenosis', noIndex: false},
}
const approved = withSignOff(page, {reviewer, account: 'rae-reviewer', now})

test('a page that nobody signed has no approval', () => {
  expect(approvalOf(page)).toEqual({status: 'none'})
})

test('any change of any field withdraws the approval and names the field; changing it back restores it', () => {
  for (const change of everyChange(page)) {
    const changed = {...approved, ...change.fields}
    expect([change.what, approvalOf(changed)]).toMatchObject([
      change.what,
      {status: 'withdrawn', changed: [change.field]},
    ])
    expect(approvalOf({...changed, [change.field]: page[change.field]}).status).toBe('valid')
  }
})

test('what no reader can notice changes nothing: the order of keys, empty lists, the day it was first published', () => {
  const [paragraph] = page.symptoms as [{_key: string; _type: string; children: unknown[]}]
  const {_key, _type, children} = paragraph
  for (const change of [
    {symptoms: [{children, _type, _key}]},
    {relatedArticles: [], causes: undefined},
    {_rev: 'other', _updatedAt: now, _id: 'drafts.condition-a'},
    {review: {...(page.review as object), publishedAt: '2026-11-22'}},
    {medicalReview: {...(approved.medicalReview as object), publication: {...eva, at: now}}},
  ])
    expect(approvalOf({...approved, ...change}).status).toBe('valid')
  expect(approvalOf(publishedBy(approved, {...eva, now})).status).toBe('valid')
})

test('a copy of a signed page is not signed', () => {
  expect(approvalOf({...approved, _id: 'drafts.condition-b'})).toEqual({status: 'none'})
})

test('a change that is marked as not clinical keeps the approval, in those words only', () => {
  const typo = {...approved, title: 'Lumbar spinal stenosis.'}
  const marked = markedNotClinical(typo, {...eva, now, reason: 'A full stop', key: 'k'})
  expect(approvalOf(marked)).toMatchObject({status: 'valid', changed: []})
  expect(approvalOf({...marked, title: page.title}).status).toBe('valid')
  expect(approvalOf({...marked, title: 'A cure for stenosis'})).toMatchObject({changed: ['title']})
  expect(approvalOf({...marked, seo: undefined})).toMatchObject({changed: ['seo']})
  const without = markedNotClinical({...marked, seo: undefined}, {...eva, now, reason: 'Not needed', key: 'l'})
  expect(approvalOf(without).status).toBe('valid')
})

test('of two changes that were marked together, one alone is another page', () => {
  const before = withSignOff(
    {...page, risks: ['Call at once if it bleeds.'], advice: ['Rest.']},
    {reviewer, account: 'r', now},
  )
  const moved = {...before, risks: ['Soreness.'], advice: ['Rest.', 'Call at once if it bleeds.']}
  const marked = markedNotClinical(moved, {...eva, now, reason: 'Moved a line', key: 'k'})
  expect(approvalOf(marked).status).toBe('valid')
  expect(approvalOf({...marked, advice: before.advice})).toMatchObject({status: 'withdrawn'})
  expect(approvalOf({...marked, advice: before.advice, risks: before.risks}).status).toBe('valid')
})

test('a mark holds for the version somebody looked at, not for what another wrote meanwhile', () => {
  const seen = {...approved, title: 'Lumbar spinal stenosis.'}
  const marked = markedNotClinical({...seen, isShort: true}, {...eva, now, seen, reason: 'A full stop', key: 'k'})
  expect(approvalOf(marked)).toMatchObject({status: 'withdrawn', changed: ['isShort']})
})

test('who reviewed and until when can only be changed by a signature, whatever is marked', () => {
  const prolonged = {...approved, review: {...(page.review as object), nextReview: '2036-11-01'}}
  expect(canBeMarked(approvalOf(prolonged))).toBe(false)
  const marked = markedNotClinical(prolonged, {...eva, now, reason: 'Only a date', key: 'k'})
  expect(approvalOf(marked)).toMatchObject({status: 'withdrawn', changed: ['review']})
})

test('signing writes who, until when and on which day, and leaves the document that came in as it was', () => {
  const before = structuredClone(page)
  const document = signed(page, {reviewer, account: 'rae-reviewer', now, nextReview: '2027-11-22'})
  expect(document).toMatchObject({
    review: {medicalReviewer: {_ref: 'person-b'}, lastReviewed: '2026-11-22', nextReview: '2027-11-22'},
    medicalReview: {signOff: {name: 'Sam Okafor', credential: 'MD', signedAt: now, page: 'condition-a'}},
  })
  expect(approvalOf(document).status).toBe('valid')
  expect(page).toEqual(before)
})

interface Change {
  what: string
  field: string
  fields: Record<string, unknown>
}

/** Each value anywhere in the document changed once, each removed once, and a field added. */
function everyChange(document: ContentDocument): Change[] {
  const fields = Object.keys(document).filter((field) => !field.startsWith('_'))
  return [
    ...fields.flatMap((field) =>
      changesOf(document[field], field).map(({what, value}) => ({what, field, fields: {[field]: value}})),
    ),
    {what: 'a field more', field: 'causes', fields: {causes: 'New'}},
  ]
}

function changesOf(value: unknown, what: string): {what: string; value: unknown}[] {
  const here = [{what: `${what} removed`, value: undefined}]
  if (typeof value === 'string') return [...here, {what, value: `${value} `}]
  if (typeof value === 'boolean') return [...here, {what, value: !value}]
  if (Array.isArray(value)) {
    if (value.length === 0) return []
    const inside = value.flatMap((item, index) =>
      changesOf(item, `${what}[${index}]`).map(({what, value: changed}) => ({
        what,
        value: value.map((other, at) => (at === index ? changed : other)).filter((item) => item !== undefined),
      })),
    )
    return [...here, {what: `${what} longer`, value: [...value, 'more']}, ...inside]
  }
  return [
    ...here,
    ...Object.entries(value as object).flatMap(([key, member]) =>
      changesOf(member, `${what}.${key}`).map(({what, value: changed}) => ({
        what,
        value: {...(value as object), [key]: changed},
      })),
    ),
  ]
}
