import {findingsFor} from './check-document.ts'
import {datasetFacts} from './dataset-facts.ts'
import type {ContentDocument, Finding} from './finding.ts'
import {titleOf} from './references.ts'

/** A finding and the document it is about. */
export interface DatasetFinding extends Finding {
  documentId: string
  documentType: string
  documentTitle: string
}

/** Everything wrong with the published documents of a dataset. `documents`: the raw dataset, drafts included. */
export function checkDataset(documents: ContentDocument[], {today}: {today: string}): DatasetFinding[] {
  const dataset = datasetFacts(documents)
  return [...dataset.published.values()].flatMap((document) =>
    findingsFor(document, {today, dataset})
      .filter(({rule}) => !saidOfTheFile.includes(rule))
      .map((finding) => ({
        ...finding,
        documentId: document._id,
        documentType: document._type,
        documentTitle: titleOf(document),
      })),
  )
}

/** A page is told too while somebody edits it; here the file itself speaks, once and not for each page. */
const saidOfTheFile = ['picture-licence-missing']
