import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import {recommendationCheck, usualTreatmentCheck} from '../../checks/evidence.ts'
import {type Check, error, type Finding, warning} from '../../checks/finding.ts'
import {pageQualityChecks} from '../../checks/page-quality.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {reviewCheck} from '../../checks/review.ts'
import {isEmpty, listOf, objectOf} from '../../checks/values.ts'
import {claimOverrideCheck} from '../../objects/claim-override/claim-override.checks.ts'
import {workflowChecks} from '../../workflow/workflow.checks.ts'
import {isRegenerative} from './regenerative.ts'

/** A cell or blood product needs status, harms, evidence and cost on its page. */
const regenerativeCheck: Check = (document) => {
  if (!isRegenerative(document.kind)) return []
  const findings: Finding[] = []
  const statements = listOf(document.evidence).filter((block) => objectOf(block)._type === 'evidenceStatement')
  if (listOf(document.risks).length < 3)
    findings.push(
      error(
        'risks-few',
        ['risks'],
        'List at least three harms, such as infection, nerve injury, abnormal growth, or that it may not help.',
      ),
    )
  if (statements.length === 0 && isEmpty(document.noStudiesSearchedOn))
    findings.push(
      error(
        'evidence-missing',
        ['evidence'],
        'Add an evidence statement with its certainty and source, or give the day you searched and found none.',
      ),
    )
  if (isEmpty(document.costNote))
    findings.push(
      error(
        'cost-missing',
        ['costNote'],
        'Say who usually pays. Example: "Insurers usually do not cover this. Ask for the full price in writing."',
      ),
    )
  if (document.regulatoryStatus === 'approvedForThisUse' || document.regulatoryStatus === 'notAProduct')
    findings.push(
      warning(
        'status-doubtful',
        ['regulatoryStatus'],
        'The FDA has approved no cell or blood product for back or joint conditions. Have counsel confirm this status before the page goes public.',
      ),
    )
  if (isEmpty(document.alternatives))
    findings.push(error('alternatives-missing', ['alternatives'], 'Name the alternatives, including no treatment.'))
  return findings
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
