import {type ContentDocument, type Finding, isSaidByChecks, publishBlockers} from '@clinic/content/checks'
import {type Approval, approvalOf, canBeMarked, changedBetween, markedNotClinical} from '@clinic/content/workflow'
import {useMemo} from 'react'
import {type DocumentActionProps, pathToString, useValidationStatus} from 'sanity'
import {useDatasetProblem} from '../dataset/use-dataset-facts.ts'
import {planNotes} from '../schedule/plan-notes.ts'
import type {Page} from './use-page.ts'

/** What the publish dialog says. */
export interface Checklist {
  mustFix: Pick<Finding, 'message' | 'path'>[]
  /** What is said of the signature itself, in its own part of the dialog. */
  approvalError: string | null
  shouldFix: Pick<Finding, 'message' | 'path'>[]
  approval: Approval | null
  /** Whether the box "This change is not clinical" is offered. */
  offersNotClinical: boolean
  /** Names of the fields that changed after that box was ticked. */
  changedSinceTick: string[]
  isBlocked: boolean
  /** While the Studio's own validation is behind the last keystroke, or the other documents are still being read. */
  isChecking: boolean
  /** Asked when the dialog is not open: reading the whole document for each keystroke would cost for nothing. */
  hasSomethingToSay: () => boolean
}

const signatureRules = ['approval-missing', 'approval-withdrawn']

/** Whether a finding of ours says the same: in the same words, or of the same place (Sanity marks a field, we its object). */
function isSaid({message, path}: Pick<Finding, 'message' | 'path'>, findings: Finding[]): boolean {
  const place = pathToString(path)
  const around = pathToString(path.slice(0, -1))
  return findings.some(
    (finding) =>
      finding.message === message ||
      (finding.severity === 'error' && finding.path.length > 1 && [place, around].includes(pathToString(finding.path))),
  )
}

/** The checks over the document as it will be published, and what Sanity's own validation adds to them. */
export function useChecklist(
  {id, draft, type}: DocumentActionProps,
  page: Page,
  {isOpen, ticked}: {isOpen: boolean; ticked: ContentDocument | null},
): Checklist {
  const status = useValidationStatus(draft?._id ?? id, type, true)
  // What was found in an earlier version would come back as a new error.
  const isValidationBehind = status.isValidating || (draft !== null && status.revision !== draft._rev)
  // Who may sign and where links lead is told by the other documents. When they cannot be read, nobody waits for them.
  const problem = useDatasetProblem()
  const isReading = page.context.dataset === undefined && problem === undefined
  const isChecking = isValidationBehind || isReading
  const validation = isValidationBehind ? [] : status.validation
  const {document, findings} = page
  // biome-ignore lint/correctness/useExhaustiveDependencies: `findings` depends on the dataset and the day alone.
  const found = useMemo(() => {
    if (!document || !isOpen) return {asIs: [], asPublished: [], approval: null, changedSinceTick: []}
    const marked = ticked
      ? markedNotClinical(document, {by: '', account: '', seen: ticked, now: page.today, reason: '', key: ''})
      : document
    const asIs = findings(document)
    return {
      asIs,
      asPublished: marked === document ? asIs : findings(marked),
      approval: page.isReviewed ? approvalOf(document) : null,
      changedSinceTick: ticked ? changedBetween(ticked, document) : [],
    }
  }, [document, isOpen, ticked, page.context.dataset, page.today])
  const others = validation.filter((marker) => !isSaidByChecks(marker.message) && !isSaid(marker, found.asIs))
  const approvalError = found.asPublished.find(({rule}) => signatureRules.includes(rule))
  const mustFix = [
    ...publishBlockers(found.asPublished).filter((finding) => finding !== approvalError),
    ...others.filter(({level}) => level === 'error'),
  ]
  const ofPlan = planNotes({id, type}, {dataset: page.context.dataset, problem, now: new Date().toISOString()})
  const shouldFix = [
    ...ofPlan,
    ...found.asPublished.filter(({severity}) => severity === 'warning'),
    ...others.filter(({level}) => level === 'warning'),
  ]
  return {
    mustFix,
    approvalError: approvalError?.message ?? null,
    shouldFix,
    approval: found.approval,
    changedSinceTick: found.changedSinceTick,
    offersNotClinical: found.approval !== null && canBeMarked(found.approval),
    isBlocked: mustFix.length > 0 || approvalError !== undefined,
    isChecking,
    hasSomethingToSay: () =>
      isChecking || ofPlan.length > 0 || validation.length > 0 || (document !== null && findings(document).length > 0),
  }
}
