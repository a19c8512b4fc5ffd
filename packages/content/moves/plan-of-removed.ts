import type {DatasetFacts} from '../checks/dataset-facts.ts'
import {cancelled, isPlanned} from '../schedule/planned.ts'
import {scheduleIdOf, scheduleOf} from '../schedule/schedule.ts'
import {clinicZone, momentInWords} from '../schedule/words.ts'
import type {Doer, TakeDownPlan} from './plan.ts'

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
