import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import {type Doer, type PublicationPlan, publicationPlan} from '@clinic/content/moves'
import {useToast} from '@sanity/ui/toast'
import {useMemo, useRef, useState} from 'react'
import {type DocumentActionProps, useClient, useSyncState} from 'sanity'
import {publishMove} from './publish-move.ts'
import {noFacts, withRedirects} from './with-redirects.ts'

/** What publishing does to the addresses of the site beside writing the page itself. */
export interface Move {
  /** What will happen, a sentence each. Empty when nothing does. */
  sentences: string[]
  /** Whether the page has to be published together with its redirects: whenever there is something to tell. */
  isNeeded: boolean
  /** While the last keystrokes are still on their way to the server. */
  isSaving: boolean
  isPublishing: boolean
  /** Why it could not be published, in words. */
  problem: string | null
  forgetProblem: () => void
  /** Publishes the document, and tells whether it did. */
  publish: (document: ContentDocument, doer: Doer) => Promise<boolean>
}

export function useMove(
  {id, type, published}: Pick<DocumentActionProps, 'id' | 'type' | 'published'>,
  draft: ContentDocument | null,
  facts: DatasetFacts = noFacts,
): Move {
  const client = useClient({apiVersion: '2026-03-01'})
  const {isSyncing} = useSyncState(id, type)
  const toast = useToast()
  const [isPublishing, setPublishing] = useState(false)
  const isBusy = useRef(false)
  const [problem, setProblem] = useState<string | null>(null)
  // Redirects that were read when publishing was tried, until the facts know of them: without these, it could never be told.
  const [news, setNews] = useState<{after: DatasetFacts; redirects: ContentDocument[]} | null>(null)
  const dataset = useMemo(() => (news?.after === facts ? withRedirects(facts, news.redirects) : facts), [news, facts])
  const plan = useMemo(() => (draft ? publicationPlan(draft, published, dataset) : null), [draft, published, dataset])
  return {
    sentences: plan?.sentences ?? [],
    isNeeded: plan !== null && plan.sentences.length > 0,
    isSaving: isSyncing,
    isPublishing,
    problem,
    forgetProblem: () => setProblem(null),
    publish: async (document, doer) => {
      // Two clicks of one moment are one publication.
      if (isBusy.current || !plan) return false
      isBusy.current = true
      setPublishing(true)
      setProblem(null)
      const {sentences} = plan
      const onNews = (redirects: ContentDocument[]) => setNews({after: facts, redirects})
      const failure = await publishMove(client, {draft: document, published, sentences, dataset, doer, onNews})
      isBusy.current = false
      setPublishing(false)
      setProblem(failure)
      if (failure === null) toast.push({status: 'success', ...newsOf(plan)})
      return failure === null
    },
  }
}

function newsOf({addressChange}: PublicationPlan): {title: string; description?: string} {
  if (!addressChange) return {title: 'The page was published'}
  const {from, to} = addressChange
  return {title: `The page was published at ${to}`, description: `Readers who have ${from} are sent on.`}
}
