import type {DatasetFacts, Finding} from '@clinic/content/checks'
import {clinicZone, momentInWords, scheduledTypes, scheduleIdOf, scheduleOf} from '@clinic/content/schedule'

interface Known {
  dataset: DatasetFacts | undefined
  /** Why the other documents cannot be read. */
  problem: string | undefined
  /** ISO moment. */
  now: string
}

/** What somebody who publishes by hand should know of the plan of the page. An embargo is a finding of its own. */
export function planNotes({id, type}: {id: string; type: string}, known: Known): Pick<Finding, 'message' | 'path'>[] {
  if (!scheduledTypes.includes(type)) return []
  return notes(id, known).map((message) => ({message, path: []}))
}

function notes(id: string, {dataset, problem, now}: Known): string[] {
  if (!dataset)
    return problem === undefined
      ? []
      : [
          `Whether this page is planned for a later day, or under an embargo, cannot be seen now. ${problem} Publish it only if you know that it may be published.`,
        ]
  const schedule = scheduleOf(dataset.published.get(scheduleIdOf(id)))
  if (!schedule || schedule.embargo || schedule.publishAt <= now) return []
  const moment = momentInWords(schedule.publishAt, clinicZone(dataset.published))
  return [
    `This page is also planned to be published on ${moment}. That plan stays when you publish now: whatever the draft says by then goes online. To end it, take the plan back under “Schedule …”.`,
  ]
}
