import {publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {changedFields, digestMap, fieldDigests} from './digest.ts'
import {medicalReviewOf, type NotClinicalMark, type SignOff} from './record.ts'

/** Whether a reviewer's signature stands under what the document says now. */
export type Approval =
  | {status: 'none'}
  | {
      status: 'valid' | 'withdrawn'
      signOff: SignOff
      /** Fields that differ from what was signed and that nobody marked as not clinical. Empty while valid. */
      changed: string[]
    }

/** What only a signature can change: who reviewed and until when, and which claims may stand. */
export const alwaysClinical = ['review', 'claimOverrides']

/**
 * Compares what was signed with what stands there. Nothing is stored that could be forgotten or lie: a change withdraws
 * the approval by itself, and taking the change back restores it.
 */
export function approvalOf(document: ContentDocument): Approval {
  const {signOff, notClinical} = medicalReviewOf(document)
  if (!signOff || signOff.page !== publishedIdOf(document._id)) return {status: 'none'}
  const now = fieldDigests(document)
  const current = digestMap(now)
  const changed = changedFields(signOff.digests, now).filter(
    (field) => alwaysClinical.includes(field) || !isMarked(notClinical, field, current.get(field) ?? ''),
  )
  return {status: changed.length === 0 ? 'valid' : 'withdrawn', signOff, changed}
}

/** Whether an editor may say that the changes are not clinical. */
export function canBeMarked(approval: Approval): boolean {
  return approval.status === 'withdrawn' && !approval.changed.some((field) => alwaysClinical.includes(field))
}

function isMarked(marks: NotClinicalMark[], field: string, digest: string): boolean {
  return marks.some(({digests}) => digests.some((marked) => marked._key === field && marked.digest === digest))
}
