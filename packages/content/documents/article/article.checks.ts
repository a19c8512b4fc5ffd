import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import {type Check, error, warning} from '../../checks/finding.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {reviewCheck} from '../../checks/review.ts'
import {searchCheck} from '../../checks/search.ts'
import {isEmpty, keyStep, listOf, objectOf} from '../../checks/values.ts'
import {claimOverrideCheck} from '../../objects/claim-override/claim-override.checks.ts'
import {workflowChecks} from '../../workflow/workflow.checks.ts'

/** A small heading needs a heading above it. */
const headingOrderCheck: Check = (document) => {
  let seenHeading = false
  return listOf(document.body).flatMap((block, index) => {
    const style = objectOf(block).style
    if (style === 'h2') seenHeading = true
    if (style !== 'h3' || seenHeading) return []
    return [
      error(
        'heading-order',
        ['body', keyStep(block, index)],
        'A small heading stands before any heading. Make it a heading, or add one above it.',
      ),
    ]
  })
}

const orphanCheck: Check = (document) =>
  isEmpty(document.conditions)
    ? [
        warning(
          'article-orphan',
          ['conditions'],
          'Choose at least one condition, so that readers find this article and their way back.',
        ),
      ]
    : []

export const articleChecks: Check[] = [
  required({
    title: 'Give the article a title that says what the reader will learn.',
    summary: 'Give the answer in two sentences.',
    body: 'Write the article.',
  }),
  slugCheck,
  headingOrderCheck,
  orphanCheck,
  bodyCheck,
  unknownBlockCheck,
  reviewCheck,
  claimOverrideCheck,
  ...workflowChecks,
  searchCheck('title', 'summary'),
]
