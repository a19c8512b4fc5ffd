import {
  type ContentDocument,
  checkDocument,
  type DatasetFacts,
  type Finding,
  isoToday,
  publishBlockers,
} from '@clinic/content/checks'
import {type Doer, TakeDownError, takeDownPlan} from '@clinic/content/moves'
import {type Plan, scheduleIdOf} from '@clinic/content/schedule'

/** What would happen if the time of a plan had come and everything else stayed as it is. */
export interface Foreseen {
  /** What would stop the publication: on that day, some more may be over than today. */
  blockers: Finding[]
  /** What would stop the page from coming down, a sentence each. */
  obstacles: string[]
  /** What its coming down does. */
  sentences: string[]
}

export function foresee(
  document: ContentDocument,
  {publishAt, unpublishAt, destination}: Plan,
  dataset: DatasetFacts,
  doer: Doer,
): Foreseen {
  const context = {today: isoToday(new Date(publishAt || doer.now)), now: publishAt, dataset}
  // The embargo of the plan as it stands says nothing of the plan that is being made.
  const found = publishAt === '' ? [] : checkDocument(document, context).filter(({rule}) => rule !== 'embargo')
  const blockers = publishBlockers(found)
  if (unpublishAt === '' || !destination) return {blockers, obstacles: [], sentences: []}
  return {blockers, ...foreseeTakeDown()}

  function foreseeTakeDown(): Pick<Foreseen, 'obstacles' | 'sentences'> {
    // By then, what is written now is online, if that is planned too.
    const published = new Map(dataset.published).set(document._id, document)
    published.delete(scheduleIdOf(document._id))
    const drafts = new Map(dataset.drafts)
    if (publishAt !== '') drafts.delete(document._id)
    try {
      const {blockers: needed, sentences} = takeDownPlan(
        document._id,
        destination ?? {kind: 'gone'},
        {...dataset, published, drafts},
        doer,
      )
      if (needed.length === 0) return {obstacles: [], sentences}
      const many = needed.length > 1
      return {
        obstacles: [
          `${many ? `${needed.length} places need` : 'One place needs'} this page as an author, a source, a treatment or the like. “Unpublish” in the menu lists ${many ? 'them' : 'it'}. Change ${many ? 'them' : 'it'} before that day.`,
        ],
        sentences: [],
      }
    } catch (error) {
      if (error instanceof TakeDownError) return {obstacles: [error.message], sentences: []}
      throw error
    }
  }
}
