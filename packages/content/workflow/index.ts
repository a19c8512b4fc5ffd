export {isAccountOf} from './account.ts'
export {type Approval, approvalOf, canBeMarked} from './approval.ts'
export {copied} from './copied.ts'
export {changedBetween, WORKFLOW_FIELD} from './digest.ts'
export {fieldInWords} from './field-in-words.ts'
export {authorOf, medicalReviewOf} from './record.ts'
export {
  credentialOf,
  isMedicalReviewer,
  LONGEST_REVIEW_MONTHS,
  markedNotClinical,
  monthsAfter,
  monthsToNextReview,
  publishedBy,
  type Reviewer,
  requested,
  sentBack,
  signed,
  withSignOff,
} from './sign.ts'
export {REVIEW_NOTICE_DAYS, reviewedTypes, type Workflow, type WorkflowState, workflowOf} from './state.ts'
export {workflowChecks} from './workflow.checks.ts'
