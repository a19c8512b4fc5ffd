import type {DatasetFacts} from '../checks/dataset-facts.ts'
import {titleOf} from '../checks/references.ts'
import {cancelled, isPlanned} from '../schedule/planned.ts'
import {scheduleIdOf, scheduleOf} from '../schedule/schedule.ts'
import {clinicZone, momentInWords} from '../schedule/words.ts'
import type {Destination, Doer, TakeDownPlan} from './plan.ts'

/**
 * What becomes of what was planned for a page that is taken away. With a deleted page its plan ends: brought back from the
 * bin, it must not go online by itself. One that is only taken down may be meant to return, so its editor is told.
 */
export function planOfRemoved(
  id: string,
  kind: 'unpublish' | 'delete',
  {published}: DatasetFacts,
  doer: Doer,
): Pick<TakeDownPlan, 'mutations' | 'sentences'> {
  const schedule = scheduleOf(published.get(scheduleIdOf(id)))
  if (!schedule || !isPlanned(schedule)) return {mutations: [], sentences: []}
  if (kind === 'delete') {
    const guard = schedule._rev && {ifRevisionID: schedule._rev}
    return {
      mutations: [{patch: {id: schedule._id, ...guard, ...cancelled(doer)}}],
      sentences: ['What was planned for it under “Schedule …” is taken back.'],
    }
  }
  if (schedule.publishAt <= doer.now) return {mutations: [], sentences: []}
  const moment = momentInWords(schedule.publishAt, clinicZone(published))
  return {
    mutations: [],
    sentences: [
      `Careful: it is still planned to be published on ${moment}. If it is to stay off the site, take that plan back under “Schedule …”.`,
    ],
  }
}

/**
 * Other pages that come down later as planned, and whose readers were to be led to the page that is taken away. They follow,
 * as redirects to it do; else the program would find nowhere to lead them on that day, and leave those pages up.
 */
export function plansThatLeadTo(
  id: string,
  destination: Destination,
  {published, drafts}: DatasetFacts,
): Pick<TakeDownPlan, 'mutations' | 'sentences'> {
  if (destination.kind === 'nowhere') return {mutations: [], sentences: []}
  const plans = [...published.values()].flatMap((document) => {
    const schedule = scheduleOf(document)
    const leads = schedule?.destination?.kind === 'page' && schedule.destination.id === id
    // Led to itself it cannot be: that one is asked about on its day.
    const isItself = [id, destination.kind === 'page' && destination.id].includes(schedule?.subject ?? '')
    return schedule && leads && schedule.unpublishAt !== '' && !isItself ? [schedule] : []
  })
  const nameOf = (subject: string) => {
    const page = published.get(subject) ?? drafts.get(subject)
    return page ? `“${titleOf(page)}”` : subject
  }
  return {
    mutations: plans.map(({_id, _rev}) => ({
      patch: {id: _id, ...(_rev && {ifRevisionID: _rev}), set: {destination}},
    })),
    sentences: plans.map(
      ({subject}) =>
        `The plan to take ${nameOf(subject)} down led its readers here. It follows: they are led to the same place.`,
    ),
  }
}
