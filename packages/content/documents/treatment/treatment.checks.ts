import {documentRules} from '@clinic/claims'
import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import {findingsOf} from '../../checks/document-rules.ts'
import {recommendationCheck, usualTreatmentCheck} from '../../checks/evidence.ts'
import {type Check, error, warning} from '../../checks/finding.ts'
import {pageQualityChecks} from '../../checks/page-quality.ts'
import {regenerativePage} from '../../checks/regenerative-page.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {reviewCheck} from '../../checks/review.ts'
import {isEmpty, listOf, objectOf, textOf} from '../../checks/values.ts'
import {claimOverrideCheck} from '../../objects/claim-override/claim-override.checks.ts'
import {workflowChecks} from '../../workflow/workflow.checks.ts'
import {isRegenerative} from './regenerative.ts'

/** A cell or blood product needs status, harms, evidence and cost on its page, and the choices beside it. */
const regenerativeCheck: Check = (document) => {
  if (!isRegenerative(document.kind)) return []
  const statements = listOf(document.evidence)
    .map(objectOf)
    .filter(({_type}) => _type === 'evidenceStatement')
  const broken = documentRules.S01.check({
    regulatoryStatus: textOf(document.regulatoryStatus),
    risks: listOf(document.risks).length,
    evidence: statements.map(({certainty, citations}) => ({
      certainty: textOf(certainty),
      citations: listOf(citations).length,
    })),
    noStudiesSearchedOn: textOf(document.noStudiesSearchedOn),
    hasCostNote: !isEmpty(document.costNote),
  })
  return [
    ...findingsOf(broken, {
      // `required` asks for it, and `bodyCheck` asks every statement for its certainty and source.
      status: null,
      'evidence-certainty': null,
      'evidence-source': null,
      risks: () =>
        error(
          'risks-few',
          ['risks'],
          'List at least three harms, such as infection, nerve injury, abnormal growth, or that it may not help.',
        ),
      evidence: () =>
        error(
          'evidence-missing',
          ['evidence'],
          'Add an evidence statement with its certainty and source, or give the day you searched and found none.',
        ),
      cost: () =>
        error(
          'cost-missing',
          ['costNote'],
          'Say who usually pays. Example: "Insurers usually do not cover this. Ask for the full price in writing."',
        ),
      'status-doubtful': () =>
        warning(
          'status-doubtful',
          ['regulatoryStatus'],
          'The FDA has approved no cell or blood product for back or joint conditions. Have counsel confirm this status before the page goes public.',
        ),
    }),
    ...(regenerativePage(document, [document]).includes('alternatives')
      ? [error('alternatives-missing', ['alternatives'], 'Name the alternatives, including no treatment.')]
      : []),
  ]
}

export const treatmentChecks: Check[] = [
  required({
    title: 'Give the treatment its plain name.',
    kind: 'Choose what kind of treatment it is.',
    summary: 'Say in two sentences what it is and what is known about it.',
    regulatoryStatus: 'Choose the status in the United States. When unsure, ask counsel.',
    whatItIs: 'Explain what it is.',
  }),
  slugCheck,
  regenerativeCheck,
  usualTreatmentCheck,
  recommendationCheck,
  bodyCheck,
  unknownBlockCheck,
  reviewCheck,
  claimOverrideCheck,
  ...pageQualityChecks,
  ...workflowChecks,
]
