import type {ContentDocument} from '../checks/finding.ts'
import {objectOf} from '../checks/values.ts'
import {WORKFLOW_FIELD} from './digest.ts'

/** A copy as the beginning of another page: who reviewed, who was asked, and the days of it all are those of the page it was copied from. */
export function copied<Copy extends Omit<ContentDocument, '_id'>>(document: Copy): Copy {
  const {[WORKFLOW_FIELD]: _record, ...copy} = document
  if (copy.review === undefined) return copy as Copy
  const {medicalReviewer, publishedAt, lastReviewed, nextReview, ...review} = objectOf(copy.review)
  return {...copy, review} as unknown as Copy
}
