import type {ContentDocument} from '@clinic/content/checks'
import type {Proposal, ReadArticle} from './proposal.ts'

/** Who brings the article in, and when. */
export interface Importer {
  by: string
  account: string
  /** ISO moment. */
  now: string
}

/**
 * The report that is created together with the draft, in one transaction: everything of the file that did not go into the draft.
 * Its id is `import.<publishedId>`.
 */
export function importReport(_article: ReadArticle, proposal: Proposal, _importer: Importer): ContentDocument {
  return {_id: `import.${proposal.document._id.replace(/^drafts\./, '')}`, _type: 'importReport'}
}
