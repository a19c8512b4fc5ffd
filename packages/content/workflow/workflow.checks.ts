import {publishedIdOf} from '../checks/dataset-facts.ts'
import {type Check, error, type Finding} from '../checks/finding.ts'
import {approvalOf, canBeMarked, newerSignOff} from './approval.ts'
import {WORKFLOW_FIELD} from './digest.ts'
import {fieldInWords} from './field-in-words.ts'
import {authorOf} from './record.ts'
import {isMedicalReviewer} from './sign.ts'

/** Whether a medical reviewer vouches for the page as it stands, and is somebody who can. */
const approvalCheck: Check = (document, {dataset}) => {
  const path = [WORKFLOW_FIELD]
  const approval = approvalOf(document)
  if (approval.status === 'none')
    return [
      error(
        'approval-missing',
        path,
        'No medical reviewer has signed this page. Choose "Ask for medical review" in the menu beside Publish.',
      ),
    ]
  const {name, reviewer, signedAt} = approval.signOff
  const findings: Finding[] = []
  if (approval.status === 'withdrawn')
    findings.push(
      error(
        'approval-withdrawn',
        path,
        `This changed after ${name} approved the page on ${signedAt.slice(0, 10)}: ${approval.changed.map(fieldInWords).join(', ')}. ${
          canBeMarked(approval)
            ? `Ask ${name} to sign the page again, or say when you publish that the change is not clinical.`
            : `Ask ${name} to sign the page again.`
        }`,
      ),
    )
  const newer = newerSignOff(document, dataset?.published.get(publishedIdOf(document._id)))
  if (newer)
    findings.push(
      error(
        'approval-older',
        path,
        `This is an older version of the page: ${newer.name} approved a newer one on ${newer.signedAt.slice(0, 10)}. Choose “Discard changes” in the menu beside Publish, or ask ${newer.name} to sign it again.`,
      ),
    )
  if (authorOf(document) === reviewer)
    findings.push(
      error(
        'approval-by-author',
        path,
        `${name} wrote this page and signed it. Ask another medical reviewer to read and sign it.`,
      ),
    )
  const person = dataset?.published.get(reviewer)
  if (dataset && !(person && isMedicalReviewer(person)))
    findings.push(
      error(
        'approval-reviewer',
        path,
        `${name} signed this page, but is not listed as a medical reviewer with a credential. Correct the page of that person, or ask another reviewer to sign.`,
      ),
    )
  return findings
}

/** For the types of pages that a medical reviewer signs. */
export const workflowChecks: Check[] = [approvalCheck]
