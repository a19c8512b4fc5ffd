import {reviewLimits} from '@clinic/claims'
import {dayAfter} from '../checks/days.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {objectOf, textOf} from '../checks/values.ts'
import {type Approval, approvalOf, newerSignOff} from './approval.ts'
import {medicalReviewOf} from './record.ts'

/** Types whose pages a medical reviewer signs. */
export const reviewedTypes = ['condition', 'treatment', 'article']

/** Days before its date at which a page's medical review is due. */
export const REVIEW_NOTICE_DAYS = reviewLimits.soonDays

/** Where a page stands, from first word to the day its review is over. */
export type WorkflowState = 'draft' | 'inReview' | 'approved' | PublishedState

type PublishedState = 'published' | 'reviewDue' | 'expired'

export interface Workflow {
  state: WorkflowState
  /** How the version that readers see stands; null when they see none. */
  online: PublishedState | null
  /** An approval that no longer counts, and the names of the fields that changed after it. */
  withdrawn: {by: string; on: string; fields: string[]} | null
  /** Id of the person who is asked to review. */
  waitingFor: string | null
}

/** Where a document stands. Both versions as they are in the dataset; null where there is none. */
export function workflowOf(
  {draft, published}: {draft: ContentDocument | null; published: ContentDocument | null},
  today: string,
): Workflow {
  const online = published ? publishedState(published, today) : null
  const current = draft ?? published
  if (!current || !reviewedTypes.includes(current._type))
    return {state: draft ? 'draft' : (online ?? 'draft'), online, withdrawn: null, waitingFor: null}
  const approval = approvalOf(current)
  const {request, sentBack} = medicalReviewOf(current)
  const waitingFor = request && !sentBack ? request.of : null
  return {
    state: draft ? draftState(draft, published, approval, waitingFor) : (online ?? 'draft'),
    online,
    withdrawn: withdrawnOf(approval),
    waitingFor,
  }
}

/** A page that is signed can be with its reviewer again: a review that is due is asked for before it is over. */
function draftState(
  draft: ContentDocument,
  published: ContentDocument | null,
  approval: Approval,
  waitingFor: string | null,
): WorkflowState {
  if (waitingFor) return 'inReview'
  return approval.status === 'valid' && !newerSignOff(draft, published) ? 'approved' : 'draft'
}

function publishedState(document: ContentDocument, today: string): PublishedState {
  const next = reviewedTypes.includes(document._type) ? textOf(objectOf(document.review).nextReview) : ''
  if (!next) return 'published'
  if (next < today) return 'expired'
  return next <= dayAfter(today, REVIEW_NOTICE_DAYS) ? 'reviewDue' : 'published'
}

function withdrawnOf(approval: Approval): Workflow['withdrawn'] {
  if (approval.status !== 'withdrawn') return null
  return {by: approval.signOff.name, on: approval.signOff.signedAt.slice(0, 10), fields: approval.changed}
}
