import {publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {changedFields, digestMap, type FieldDigest, fieldDigests} from './digest.ts'
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
  const changed = vouchedVersions(signOff, notClinical)
    .map((version) => changedFields(version, now))
    .reduce((fewest, fields) => (fields.length <= fewest.length ? fields : fewest))
  return {status: changed.length === 0 ? 'valid' : 'withdrawn', signOff, changed}
}

/** The signature of the published version, where it is newer than the document's: an older version was brought back. */
export function newerSignOff(document: ContentDocument, published: ContentDocument | null | undefined): SignOff | null {
  const own = medicalReviewOf(document).signOff
  const other = published ? medicalReviewOf(published).signOff : null
  return own && other && other.page === own.page && other.signedAt > own.signedAt ? other : null
}

/** Whether an editor may say that the changes are not clinical. */
export function canBeMarked(approval: Approval): boolean {
  return approval.status === 'withdrawn' && !approval.changed.some((field) => alwaysClinical.includes(field))
}

/**
 * The whole page each time somebody vouched for it: as it was signed, then as each mark left it. Whole, because two
 * harmless changes can harm when only one of them is taken back: a warning that moved from one field to another is in neither.
 */
export function vouchedVersions({digests}: SignOff, marks: NotClinicalMark[]): FieldDigest[][] {
  const versions = [digests]
  for (const mark of marks) {
    const version = digestMap(versions.at(-1) ?? [])
    for (const {_key, digest} of mark.digests) if (!alwaysClinical.includes(_key)) version.set(_key, digest)
    versions.push([...version].flatMap(([_key, digest]) => (digest === '' ? [] : [{_key, digest}])))
  }
  return versions
}
