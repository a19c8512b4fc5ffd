import type {Mutation} from '@clinic/content/moves'
import {type Importer, importReport} from './import-report.ts'
import type {Proposal, ReadArticle} from './proposal.ts'
import {UnreadableFileError} from './unreadable-file.ts'

/** A request to hosted Sanity may have 4 MB. */
const largestRequest = 3.5 * 1024 * 1024

/** Draft and report, to be created in one transaction: neither is ever there without the other, and neither replaces anything. */
export function importMutations(article: ReadArticle, proposal: Proposal, importer: Importer): Mutation[] {
  const mutations = [{create: proposal.document}, {create: importReport(article, proposal, importer)}]
  if (new TextEncoder().encode(JSON.stringify(mutations)).length > largestRequest)
    throw new UnreadableFileError(
      `“${article.fileName}” has more text than one page can hold. Split it into several files.`,
    )
  return mutations
}
