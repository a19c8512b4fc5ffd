import type {ContentDocument} from '../checks/finding.ts'
import {listOf, objectOf} from '../checks/values.ts'
import {alwaysClinical, approvalOf, vouchedVersions} from '../workflow/approval.ts'
import {changedFields, digestMap, fieldDigests, WORKFLOW_FIELD} from '../workflow/digest.ts'
import {medicalReviewOf} from '../workflow/record.ts'
import {markedNotClinical} from '../workflow/sign.ts'
import {reviewedTypes} from '../workflow/state.ts'
import type {Doer} from './plan.ts'

/**
 * A version of a page after a link in it was led elsewhere, with a mark that this change is not clinical, so that the
 * approval of what stood there before still holds.
 */
export function keepApproval(
  before: ContentDocument,
  after: ContentDocument,
  {reason, doer}: {reason: string; doer: Doer},
): ContentDocument {
  if (!reviewedTypes.includes(before._type) || before === after) return after
  const approval = approvalOf(before)
  const key = `moved-${Date.parse(doer.now).toString(36)}`
  if (approval.status === 'valid') return markedNotClinical(after, {...doer, reason, key})
  if (approval.status === 'none') return after

  // Others have changed this version after it was signed. The mark vouches for fields they left alone, and for nothing of theirs.
  const vouched = vouchedVersions(approval.signOff, medicalReviewOf(before).notClinical).at(-1) ?? []
  const known = digestMap(vouched)
  const old = digestMap(fieldDigests(before))
  const current = fieldDigests(after)
  const now = digestMap(current)
  const digests = changedFields(fieldDigests(before), current)
    .filter((field) => !alwaysClinical.includes(field) && known.get(field) === old.get(field))
    .map((field) => ({_key: field, digest: now.get(field) ?? ''}))
  if (digests.length === 0) return after
  const record = objectOf(after[WORKFLOW_FIELD])
  const {by, account, now: at} = doer
  return {
    ...after,
    [WORKFLOW_FIELD]: {
      ...record,
      notClinical: [...listOf(record.notClinical), {_key: key, by, account, at, reason, digests}],
    },
  }
}
