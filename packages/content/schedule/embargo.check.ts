import {publishedIdOf} from '../checks/dataset-facts.ts'
import {type Check, type CheckContext, type ContentDocument, error} from '../checks/finding.ts'
import {type Schedule, scheduleIdOf, scheduleOf} from './schedule.ts'
import {clinicZone, momentInWords} from './words.ts'

/** Nobody publishes a page before its embargo ends. */
export const embargoCheck: Check = (document, context) => {
  const schedule = embargoOn(document, context)
  if (!schedule || !context.dataset) return []
  const until = momentInWords(schedule.publishAt, clinicZone(context.dataset.published))
  return [
    error(
      'embargo',
      [],
      `Nobody may publish this page before ${until}: ${schedule.by || 'somebody'} put it under an embargo. To publish it sooner, choose “Schedule …” in the menu beside Publish and change the plan.`,
    ),
  ]
}

/**
 * The plan that keeps a version from its readers; null when none does. Who knows the day alone is told that the embargo
 * lasts to the end of its last day.
 */
export function embargoOn(
  document: ContentDocument,
  {today, now = `${today}T00:00:00.000Z`, dataset}: CheckContext,
): Schedule | null {
  const id = publishedIdOf(document._id)
  const schedule = scheduleOf(dataset?.published.get(scheduleIdOf(id)))
  if (!schedule?.embargo || schedule.publishAt === '' || schedule.publishAt <= now) return null
  return isWhatReadersSee(document, id, dataset) ? null : schedule
}

/**
 * The version that is published already is held back by nothing. Where a link in both was led elsewhere in one step, draft
 * and published version have the same revision; then it is the draft that is asked about.
 */
function isWhatReadersSee(document: ContentDocument, id: string, dataset: CheckContext['dataset']): boolean {
  const published = dataset?.published.get(id)
  if (document === published) return true
  const {_rev} = document
  return _rev !== undefined && _rev === published?._rev && _rev !== dataset?.drafts.get(id)?._rev
}
