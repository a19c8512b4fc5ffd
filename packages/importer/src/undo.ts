import type {ContentDocument} from '@clinic/content/checks'
import {publishedIdOf} from '@clinic/content/checks'
import type {Mutation} from '@clinic/content/moves'

/** What of an import is in the dataset now, as the raw perspective has it. */
export interface ImportedDocuments {
  draft: ContentDocument | null
  report: ContentDocument | null
  published: ContentDocument | null
}

/** Why an import cannot be taken back any more. */
export interface Refusal {
  why: 'no-report' | 'published' | 'gone' | 'changed'
  refused: string
}

/**
 * What takes an import back: draft and report are deleted, as long as nobody has changed the draft. Both were created in one
 * transaction, so an untouched draft was last written when its report was created; the report may have been ticked off since.
 * `refused` says why it is too late. The mutations fail as a whole when the draft changes in between.
 */
export function undoImport({draft, report, published}: ImportedDocuments): {mutations: Mutation[]} | Refusal {
  if (!report)
    return {why: 'no-report', refused: 'No report of an import has this id, so there is nothing to take back.'}
  if (published)
    return {
      why: 'published',
      refused: 'The page was published meanwhile. Take it down in the Studio if it should go.',
    }
  if (!draft)
    return {
      why: 'gone',
      refused: 'The draft is gone already. The report stays, with everything that was not in the draft.',
    }
  if (draft._createdAt !== report._createdAt || draft._updatedAt !== report._createdAt)
    return {
      why: 'changed',
      refused:
        'Somebody has changed the draft since it was brought in. Delete it in the Studio if none of it is needed.',
    }
  return {
    mutations: [
      // A deletion cannot name a revision; a patch that changes nothing can, and the transaction holds both.
      {patch: {id: draft._id, ifRevisionID: String(draft._rev), unset: ['importIsTakenBack']}},
      {delete: {id: draft._id}},
      {delete: {id: `import.${publishedIdOf(draft._id)}`}},
    ],
  }
}
