import type {ContentDocument} from '../checks/finding.ts'

/** Types whose pages a medical reviewer signs. */
export const reviewedTypes = ['condition', 'treatment', 'article']

/** Where a page stands, from first word to the day its review is over. */
export type WorkflowState = 'draft' | 'inReview' | 'approved' | 'published' | 'reviewDue' | 'expired'

export interface Workflow {
  state: WorkflowState
  /** An approval that no longer counts, and the names of the fields that changed after it. */
  withdrawn: {by: string; on: string; fields: string[]} | null
  /** Id of the person who is asked to review. */
  waitingFor: string | null
}

/** Where a document stands. Both versions as they are in the dataset; null where there is none. */
export function workflowOf(
  _versions: {draft: ContentDocument | null; published: ContentDocument | null},
  _today: string,
): Workflow {
  return {state: 'draft', withdrawn: null, waitingFor: null}
}
