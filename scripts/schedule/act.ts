import {type DatasetFacts, titleOf} from '@clinic/content/checks'
import {
  commit,
  commitPublication,
  commitTakeDown,
  type Doer,
  publicationPlan,
  TakeDownError,
  type TakeDownPlan,
  takeDownPlan,
} from '@clinic/content/moves'
import {type Decision, type Due, decide, type Outcome, outcomeOf, withOutcome} from '@clinic/content/schedule'
import type {SanityClient} from '@sanity/client'

/** What came of an attempt. `isOver`: it is not tried again. */
export interface Result extends Pick<Outcome, 'kind' | 'reasons'> {
  isOver: boolean
}

/** The dataset as it was read, and the ISO moment at which it is acted upon. */
export interface Moment {
  dataset: DatasetFacts
  now: string
}

/**
 * Publishes or takes down what is due, and writes what came of it in the same transaction, so that of two programs one does
 * it. A refusal that may pass is answered and not yet written: another page may have to come first.
 */
export async function act(client: SanityClient, due: Due, {dataset, now}: Moment): Promise<Result> {
  const decision = decide(due, dataset, now)
  if (decision.act === 'note') {
    if (decision.isOver) await writeResult(client, due, decision, {dataset, now})
    return decision
  }
  const doer = doerOf(due, now)
  const result: Result = {kind: decision.act === 'publish' ? 'published' : 'takenDown', reasons: [], isOver: true}
  const outcome = outcomeOf(due, result, dataset, now)
  const also = [withOutcome(due.schedule, outcome, {isOver: true})]
  if (decision.act === 'publish') {
    const {draft, published} = decision
    await commitPublication(client, {draft, published, plan: publicationPlan(draft, published, dataset), doer, also})
  } else {
    const plan = planTakeDown(decision, dataset, doer)
    if ('reasons' in plan) return {kind: 'refused', isOver: false, ...plan}
    await commitTakeDown(client, plan, {also})
  }
  return {...result, reasons: outcome.reasons}
}

/** Writes into the plan what came of it, where nothing else is to be done. */
export async function writeResult(
  client: SanityClient,
  due: Due,
  result: Result,
  {dataset, now}: Moment,
): Promise<void> {
  await commit(client, [withOutcome(due.schedule, outcomeOf(due, result, dataset, now), result)])
}

/** What taking the page down does, or why that cannot be. */
function planTakeDown(
  {published, destination}: Extract<Decision, {act: 'takeDown'}>,
  dataset: DatasetFacts,
  doer: Doer,
): TakeDownPlan | {reasons: string[]} {
  try {
    const plan = takeDownPlan(published._id, destination, dataset, doer)
    if (plan.blockers.length === 0) return plan
    const titles = new Set(plan.blockers.map(({document}) => `“${titleOf(document)}”`))
    const need = titles.size === 1 ? 'needs' : 'need'
    return {
      reasons: [
        `${[...titles].join(', ')} ${need} this page as an author, a source, a treatment or the like, and a program cannot choose another. Change that first.`,
      ],
    }
  } catch (error) {
    if (error instanceof TakeDownError) return {reasons: [error.message]}
    throw error
  }
}

/** A program names itself and who asked it to. */
function doerOf({schedule: {by, account}}: Due, now: string): Doer {
  return {by: `Schedule, for ${by || 'somebody'}`, account, now}
}
