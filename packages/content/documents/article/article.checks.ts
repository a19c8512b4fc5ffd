import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import type {Check} from '../../checks/finding.ts'
import {pageQualityChecks} from '../../checks/page-quality.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {reviewCheck} from '../../checks/review.ts'
import {claimOverrideCheck} from '../../objects/claim-override/claim-override.checks.ts'
import {workflowChecks} from '../../workflow/workflow.checks.ts'

export const articleChecks: Check[] = [
  required({
    title: 'Give the article a title that says what the reader will learn.',
    summary: 'Give the answer in two sentences.',
    body: 'Write the article.',
  }),
  slugCheck,
  bodyCheck,
  unknownBlockCheck,
  reviewCheck,
  claimOverrideCheck,
  ...pageQualityChecks,
  ...workflowChecks,
]
