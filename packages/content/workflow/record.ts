import type {ContentDocument} from '../checks/finding.ts'
import {listOf, objectOf, referenceOf, textOf} from '../checks/values.ts'
import {type FieldDigest, WORKFLOW_FIELD} from './digest.ts'

/** Who did a thing, and when: name and id of the Studio account, moment as ISO text. */
export interface Deed {
  by: string
  account: string
  at: string
}

export interface ReviewRequest extends Deed {
  /** Id of the person who is asked. */
  of: string
  note: string
}

export interface SentBack extends Deed {
  note: string
}

export interface SignOff {
  /** Id of the page that was signed. A copy of the page is another page. */
  page: string
  /** Id of the person. */
  reviewer: string
  name: string
  credential: string
  signedAt: string
  digests: FieldDigest[]
}

export interface NotClinicalMark extends Deed {
  reason: string
  digests: FieldDigest[]
}

/** The workflow as a document carries it. */
export interface MedicalReview {
  request: ReviewRequest | null
  sentBack: SentBack | null
  signOff: SignOff | null
  notClinical: NotClinicalMark[]
  publication: Deed | null
}

/** Reads what the Studio's actions wrote. A part that is half there counts as missing. */
export function medicalReviewOf(document: ContentDocument): MedicalReview {
  const record = objectOf(document[WORKFLOW_FIELD])
  const request = deedOf(record.request)
  const sentBack = deedOf(record.sentBack)
  return {
    request: request && {
      ...request,
      of: referenceOf(objectOf(record.request).of),
      note: textOf(objectOf(record.request).note),
    },
    sentBack: sentBack && {...sentBack, note: textOf(objectOf(record.sentBack).note)},
    signOff: signOffOf(record.signOff),
    notClinical: listOf(record.notClinical).flatMap((item) => {
      const deed = deedOf(item)
      return deed ? [{...deed, reason: textOf(objectOf(item).reason), digests: digestsOf(objectOf(item).digests)}] : []
    }),
    publication: deedOf(record.publication),
  }
}

/** Id of the person who wrote the page; empty when nobody is named. */
export function authorOf(document: ContentDocument): string {
  return referenceOf(objectOf(document.review).author)
}

function deedOf(value: unknown): Deed | null {
  const {by, account, at} = objectOf(value)
  return textOf(at) ? {by: textOf(by), account: textOf(account), at: textOf(at)} : null
}

function signOffOf(value: unknown): SignOff | null {
  const {page, reviewer, name, credential, signedAt, digests} = objectOf(value)
  if (!textOf(signedAt) || !referenceOf(reviewer)) return null
  return {
    page: textOf(page),
    reviewer: referenceOf(reviewer),
    name: textOf(name),
    credential: textOf(credential),
    signedAt: textOf(signedAt),
    digests: digestsOf(digests),
  }
}

function digestsOf(value: unknown): FieldDigest[] {
  return listOf(value).map((item) => ({_key: textOf(objectOf(item)._key), digest: textOf(objectOf(item).digest)}))
}
