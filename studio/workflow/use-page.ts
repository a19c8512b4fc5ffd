import {type CheckContext, type ContentDocument, type Finding, findingsFor, isoToday} from '@clinic/content/checks'
import {reviewedTypes, type Workflow} from '@clinic/content/workflow'
import {useMemo} from 'react'
import {type DocumentActionProps, useCurrentUser, useDocumentOperation} from 'sanity'
import {useDatasetFacts} from '../dataset/use-dataset-facts.ts'
import {patchesTo} from './patches-to.ts'
import {workflowNow} from './workflow-now.ts'

export interface Page {
  /** The version in the form, under the id it is published under. Null before a new document has a first word. */
  document: ContentDocument | null
  workflow: Workflow
  isReviewed: boolean
  today: string
  /** The signed-in account, and the words that name it. */
  me: {by: string; account: string; email: string}
  findings: (document: ContentDocument) => Finding[]
  context: CheckContext
  /** Writes the difference between the document in the form and this one into the draft. */
  write: (next: ContentDocument) => void
}

type Versions = Pick<DocumentActionProps, 'id' | 'type' | 'draft' | 'published'>

/** What every action of the workflow needs to know of the open document. */
export function usePage({id, type, draft, published}: Versions): Page {
  const user = useCurrentUser()
  const dataset = useDatasetFacts()
  const {patch} = useDocumentOperation(id, type)
  const now = new Date()
  const today = isoToday(now)
  const document = useMemo(() => {
    const version = draft ?? published
    return version ? {...version, _id: id} : null
  }, [draft, published, id])
  const context = {today, now: now.toISOString(), ...(dataset && {dataset})}
  return {
    document,
    workflow: workflowNow({draft, published}, today),
    isReviewed: reviewedTypes.includes(type),
    today,
    me: {by: user?.name ?? 'Somebody', account: user?.id ?? '', email: user?.email ?? ''},
    findings: (version) => findingsFor(version, context),
    context,
    write: (next) => {
      if (document) patch.execute(patchesTo(document, next), published ?? undefined)
    },
  }
}
