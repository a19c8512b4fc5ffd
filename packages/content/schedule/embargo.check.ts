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
  return isWhatReadersSee(document, dataset?.published.get(id)) ? null : schedule
}

/** The version that is published already is held back by nothing. */
function isWhatReadersSee(document: ContentDocument, published: ContentDocument | undefined): boolean {
  return document === published || (published?._rev !== undefined && document._rev === published._rev)
}
