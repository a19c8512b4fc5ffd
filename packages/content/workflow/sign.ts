import {reviewLimits} from '@clinic/claims'
import {type DatasetFacts, publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {isEmpty, listOf, objectOf, referenceOf, textOf} from '../checks/values.ts'
import {isRegenerative} from '../documents/treatment/regenerative.ts'
import {alwaysClinical, approvalOf, vouchedVersions} from './approval.ts'
import {changedFields, digestMap, type FieldDigest, fieldDigests, WORKFLOW_FIELD} from './digest.ts'
import {medicalReviewOf} from './record.ts'

/** What each step of the workflow writes. All return a document; the one that came in stays as it was. */

/** Somebody signed in to the Studio. `account` is the id: an e-mail address would be readable in a public dataset. */
export interface Account {
  by: string
  account: string
}

export interface Reviewer {
  _id: string
  name: string
  /** Letters after the name, such as MD. */
  credential: string
}

interface Moment {
  /** ISO moment. */
  now: string
}

/** The document with a reviewer's signature under every field, and the days of this and the next review. */
export function signed(
  document: ContentDocument,
  {reviewer, nextReview, ...signature}: {reviewer: Reviewer; account: string; nextReview: string} & Moment,
): ContentDocument {
  const review = {
    _type: 'review',
    ...objectOf(document.review),
    medicalReviewer: reference(reviewer._id),
    lastReviewed: signature.now.slice(0, 10),
    nextReview,
  }
  return withSignOff({...document, review}, {reviewer, ...signature})
}

/** The document as it is, signed. What was asked and what was marked before is answered by that. */
export function withSignOff(
  document: ContentDocument,
  {reviewer, account, now}: {reviewer: Reviewer; account: string} & Moment,
): ContentDocument {
  const {publication} = objectOf(document[WORKFLOW_FIELD])
  const signOff = {
    page: publishedIdOf(document._id),
    reviewer: reference(reviewer._id),
    name: reviewer.name,
    credential: reviewer.credential,
    signedAt: now,
    account,
    digests: fieldDigests(document),
  }
  return {
    ...document,
    [WORKFLOW_FIELD]: {_type: WORKFLOW_FIELD, signOff, ...(publication === undefined ? {} : {publication})},
  }
}

/** The document with a request to review it. */
export function requested(
  document: ContentDocument,
  {of, note, now, ...who}: Account & Moment & {of: string; note: string},
): ContentDocument {
  return withRecord(document, {request: {...who, at: now, of: reference(of), note}, sentBack: undefined})
}

/** The document given back to its author without a signature. */
export function sentBack(
  document: ContentDocument,
  {note, now, ...who}: Account & Moment & {note: string},
): ContentDocument {
  return withRecord(document, {sentBack: {...who, at: now, note}})
}

/**
 * The document with a mark that what changed after the approval is not clinical; the same document when nothing changed.
 * `seen`: the version that somebody looked at and judged. What was written after that is not marked.
 */
export function markedNotClinical(
  document: ContentDocument,
  {seen = document, reason, now, key, ...who}: Account & Moment & {seen?: ContentDocument; reason: string; key: string},
): ContentDocument {
  const approval = approvalOf(seen)
  if (approval.status !== 'withdrawn') return document
  // Signed again meanwhile: that signature needs no mark.
  if (medicalReviewOf(document).signOff?.signedAt !== approval.signOff.signedAt) return document
  const current = fieldDigests(seen)
  const digestOf = digestMap(current)
  const last = vouchedVersions(approval.signOff, medicalReviewOf(seen).notClinical).at(-1) ?? []
  const digests: FieldDigest[] = changedFields(last, current)
    .filter((field) => !alwaysClinical.includes(field))
    .map((field) => ({_key: field, digest: digestOf.get(field) ?? ''}))
  const before = listOf(objectOf(document[WORKFLOW_FIELD]).notClinical)
  return withRecord(document, {notClinical: [...before, {_key: key, ...who, at: now, reason, digests}]})
}

/** The document with who publishes it, and with the day when it is the first time. */
export function publishedBy(document: ContentDocument, {now, ...who}: Account & Moment): ContentDocument {
  const review = objectOf(document.review)
  const isFirst = isEmpty(review.publishedAt)
  return {
    ...withRecord(document, {publication: {...who, at: now}}),
    ...(isFirst ? {review: {_type: 'review', ...review, publishedAt: now.slice(0, 10)}} : {}),
  }
}

/** No review counts for longer than this many months. */
export const LONGEST_REVIEW_MONTHS = reviewLimits.months

/**
 * Months until a page must be reviewed again: 12 where cell or blood products are named, since what is known about them
 * and what may be said of them moves fast; else 36. Without knowledge of the treatments, the shorter time.
 */
export function monthsToNextReview(document: ContentDocument, dataset?: DatasetFacts): number {
  const {regenerativeMonths, months} = reviewLimits
  if (isRegenerative(document.kind) || !isEmpty(document.cellTherapy)) return regenerativeMonths
  const named = referencedIn(document)
  const isShort = dataset ? named.some((id) => isRegenerative(dataset.published.get(id)?.kind)) : named.length > 0
  return isShort ? regenerativeMonths : months
}

/** The same day some months later; the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const dayOfMonth = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(dayOfMonth, last))
  return date.toISOString().slice(0, 10)
}

/** Whether a person may sign pages at all. */
export function isMedicalReviewer(person: ContentDocument): boolean {
  return listOf(person.roles).includes('medicalReviewer') && credentialOf(person) !== ''
}

/** The letters after a person's name, such as `MD, PhD`. */
export function credentialOf(person: ContentDocument): string {
  return listOf(person.credentials)
    .map((item) => textOf(objectOf(item).abbreviation) || textOf(objectOf(item).name))
    .filter(Boolean)
    .join(', ')
}

function withRecord(document: ContentDocument, changes: Record<string, unknown>): ContentDocument {
  const record = {_type: WORKFLOW_FIELD, ...objectOf(document[WORKFLOW_FIELD]), ...changes}
  const present = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
  return {...document, [WORKFLOW_FIELD]: present}
}

function referencedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencedIn)
  if (typeof value !== 'object' || value === null) return []
  const id = referenceOf(value)
  return id
    ? [id]
    : Object.entries(value).flatMap(([field, child]) => (field === WORKFLOW_FIELD ? [] : referencedIn(child)))
}

function reference(id: string) {
  return {_type: 'reference', _ref: id}
}
