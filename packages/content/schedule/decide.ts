import {checkDocument} from '../checks/check-document.ts'
import type {DatasetFacts} from '../checks/dataset-facts.ts'
import {isoToday} from '../checks/days.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {publishBlockers} from '../checks/publish-blockers.ts'
import type {Destination} from '../moves/plan.ts'
import {type Due, seenOf} from './due.ts'
import type {Outcome, Schedule} from './schedule.ts'
import {doneBefore, lateReason, refusals} from './words.ts'

/** What is to be done about a task that is due. */
export type Decision =
  | {act: 'publish'; draft: ContentDocument; published: ContentDocument | null}
  | {act: 'takeDown'; published: ContentDocument; destination: Destination}
  /** Nothing but to say so. `isOver`: it is not tried again. */
  | {act: 'note'; kind: Outcome['kind']; reasons: string[]; isOver: boolean}

/** Decides with the same checks as the publish button. `now`: ISO moment. */
export function decide({schedule, task}: Due, dataset: DatasetFacts, now: string): Decision {
  const draft = dataset.drafts.get(schedule.subject) ?? null
  const published = dataset.published.get(schedule.subject) ?? null
  if (!draft && !published) return refused([refusals.pageGone], true)
  if (task === 'takeDown') return decideTakeDown(schedule, published, dataset)
  if (!draft) return {act: 'note', kind: 'published', reasons: [doneBefore.publish], isOver: true}
  const findings = checkDocument({...draft, _id: schedule.subject}, {today: isoToday(new Date(now)), now, dataset})
  const blockers = publishBlockers(findings)
  if (blockers.length === 0) return {act: 'publish', draft, published}
  return refused([...new Set(blockers.map(({message}) => message))], false)
}

/** What came of a task, as the plan keeps it. */
export function outcomeOf(
  {schedule, task, at: due}: Due,
  {kind, reasons}: Pick<Outcome, 'kind' | 'reasons'>,
  dataset: DatasetFacts,
  now: string,
): Outcome {
  return {
    at: now,
    kind,
    task,
    due,
    reasons: kind === 'refused' || reasons.length > 0 ? reasons : lateReason(due, now),
    seen: seenOf(dataset.drafts.get(schedule.subject), dataset.published.get(schedule.subject)),
    plannedAt: schedule.at,
  }
}

function decideTakeDown(schedule: Schedule, published: ContentDocument | null, dataset: DatasetFacts): Decision {
  const {publishAt, unpublishAt, destination} = schedule
  if (!published) {
    const wasToBePublished = publishAt !== '' && publishAt < unpublishAt
    if (!wasToBePublished) return {act: 'note', kind: 'takenDown', reasons: [doneBefore.takeDown], isOver: true}
    const wasTried = schedule.outcomes.some(({task, due}) => task === 'publish' && due === publishAt)
    return refused([wasTried ? refusals.neverPublished : refusals.missed], true)
  }
  if (!destination) return refused([refusals.noDestination], false)
  if (destination.kind === 'page' && !dataset.published.has(destination.id))
    return refused([refusals.destinationGone], false)
  return {act: 'takeDown', published, destination}
}

function refused(reasons: string[], isOver: boolean): Decision {
  return {act: 'note', kind: 'refused', reasons, isOver}
}
