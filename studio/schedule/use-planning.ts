import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import {
  clinicZone,
  isPlanned,
  nothingPlanned,
  type Plan,
  type PlanProblems,
  planOf,
  planProblems,
  type Schedule,
} from '@clinic/content/schedule'
import {useToast} from '@sanity/ui/toast'
import {useMemo, useState} from 'react'
import {type DocumentActionProps, useClient} from 'sanity'
import {useDatasetProblem} from '../dataset/use-dataset-facts.ts'
import type {Page} from '../workflow/use-page.ts'
import {type Foreseen, foresee} from './foresee.ts'
import {inputOf, missingIn, type PlanInput, planOfInput} from './plan-form.ts'
import {savePlan, whyNotSaved} from './save-plan.ts'
import {type ReadPlan, usePlan} from './use-plan.ts'

/** A plan that is being made. */
export interface Planning {
  document: ContentDocument | null
  dataset: DatasetFacts | undefined
  /** Why the plan or the other documents cannot be shown. */
  trouble: string | undefined
  timeZone: string
  now: string
  /** The plan as it stands; undefined until it has been read. */
  schedule: Schedule | null | undefined
  input: PlanInput
  onInput: (input: PlanInput) => void
  problems: PlanProblems
  foreseen: Foreseen
  error: string | null
  canSave: boolean
  save: () => void
  /** Takes the plan back; null when there is none. */
  takeBack: (() => void) | null
}

const nothing: Foreseen = {blockers: [], obstacles: [], sentences: []}

/** The plan of the open page: what was planned, what is being filled in, and how it is saved. */
export function usePlanning(
  {id, type, draft, published}: DocumentActionProps,
  page: Page,
  {isOpen, onDone}: {isOpen: boolean; onDone: () => void},
): Planning {
  const read = usePlan(id, isOpen)
  const schedule = typeof read === 'object' ? read.schedule : undefined
  const datasetProblem = useDatasetProblem()
  const client = useClient({apiVersion: '2026-03-01'})
  const toast = useToast()
  const [typed, setTyped] = useState<{of: ReadPlan; input: PlanInput} | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const {dataset} = page.context
  const {document} = page
  const {by, account} = page.me
  const timeZone = dataset ? clinicZone(dataset.published) : 'UTC'
  const now = new Date().toISOString()
  // What was typed belongs to the plan that was read when the dialog opened.
  const isTyped = typed !== null && typed.of === read
  const input = isTyped ? typed.input : inputOf(planOf(schedule ?? null), timeZone)
  const plan = planOfInput(input, timeZone)
  const {publishAt, unpublishAt, destination} = plan
  const foreseen = useMemo(
    () =>
      document && dataset && isOpen
        ? foresee(document, {publishAt, unpublishAt, destination, embargo: false}, dataset, {
            by,
            account,
            now: new Date().toISOString(),
          })
        : nothing,
    [document, dataset, isOpen, publishAt, unpublishAt, destination, by, account],
  )
  const problems = planProblems(plan, {now, isOnline: published !== null, hasDraft: draft !== null, subject: id})
  const isFilledIn = missingIn(input.publish) === '' && missingIn(input.takeDown) === ''
  const canSave =
    isTyped &&
    isFilledIn &&
    Object.keys(problems).length === 0 &&
    (isPlanned(plan) || isPlanned(planOf(schedule ?? null)))

  async function write(next: Plan, said: string): Promise<void> {
    if (schedule === undefined || isBusy) return
    setBusy(true)
    setError(null)
    try {
      const doer = {by, account, now: new Date().toISOString()}
      await savePlan(client, {_id: id, _type: type}, {before: schedule, plan: next, doer})
      toast.push({status: 'success', title: said})
      onDone()
    } catch (caught) {
      setError(whyNotSaved(caught))
    } finally {
      setBusy(false)
    }
  }

  return {
    document,
    dataset,
    trouble:
      read === 'failed'
        ? 'The plan of this page cannot be read now. Check your internet connection, close this and try again.'
        : dataset === undefined
          ? datasetProblem
          : undefined,
    timeZone,
    now,
    schedule,
    input,
    onInput: (next) => {
      setTyped({of: read, input: next})
      setError(null)
    },
    problems: isTyped ? problems : {},
    foreseen,
    error,
    canSave: canSave && !isBusy,
    save: () => void write(plan, isPlanned(plan) ? 'The plan is saved.' : 'The plan is taken back.'),
    takeBack: schedule && isPlanned(schedule) ? () => void write(nothingPlanned, 'The plan is taken back.') : null,
  }
}
