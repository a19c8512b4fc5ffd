import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import {
  addressOf,
  commitTakeDown,
  type Dependence,
  type Destination,
  dependencesOn,
  type Removal,
  TakeDownError,
  type TakeDownPlan,
  takeDownPlan,
} from '@clinic/content/moves'
import {useToast} from '@sanity/ui/toast'
import {useMemo, useState} from 'react'
import {type DocumentActionProps, useClient, useCurrentUser} from 'sanity'
import {titleOf} from '../dashboard/line.ts'
import {useDatasetFacts, useDatasetProblem} from '../dataset/use-dataset-facts.ts'
import {removalWords, whyNotDone} from './removal-words.ts'

/** A removal that is being decided about. */
export interface RemovalState {
  words: ReturnType<typeof removalWords>
  /** Undefined while the other documents are still being read. */
  dataset: DatasetFacts | undefined
  /** Why the other documents are not known as they are now. */
  problem: string | undefined
  page: ContentDocument | null
  dependences: Dependence[]
  /** False for what has no page, or was never published: nobody has its address. */
  asksWhereReadersGo: boolean
  destination: Destination | null
  choose: (destination: Destination) => void
  /** Forgets what was chosen: each removal is decided anew. */
  reset: () => void
  plan: TakeDownPlan | null
  error: string | null
  canConfirm: boolean
  confirm: () => void
}

/** The removal of the open document: its plan as things stand now, and how to do it. */
export function useRemoval(
  kind: Removal,
  {id, draft, published}: Pick<DocumentActionProps, 'id' | 'draft' | 'published'>,
  {isOpen, onDone}: {isOpen: boolean; onDone: () => void},
): RemovalState {
  const facts = useDatasetFacts()
  const problem = useDatasetProblem()
  const user = useCurrentUser()
  const client = useClient({apiVersion: '2026-03-01'})
  const toast = useToast()
  const [chosen, setChosen] = useState<Destination | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const page = published ?? draft
  const asksWhereReadersGo = published !== null && addressOf(published) !== null
  const destination = asksWhereReadersGo ? chosen : nowhere
  const dataset = useMemo(
    () => (facts && isOpen ? withVersions(facts, id, {draft, published}) : undefined),
    [facts, isOpen, id, draft, published],
  )
  const dependences = useMemo(() => (dataset ? dependencesOn(id, dataset) : []), [dataset, id])
  const by = user?.name ?? 'Somebody'
  const account = user?.id ?? ''
  const planned = useMemo(
    () =>
      dataset && destination ? tried(() => takeDownPlan(id, destination, dataset, doerNow({by, account}), kind)) : null,
    [dataset, destination, id, kind, by, account],
  )
  const words = removalWords(kind, {
    title: page ? titleOf(page) : '',
    isPage: page !== null && addressOf(page) !== null,
  })

  async function remove(): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      if (!dataset || !destination) return
      await commitTakeDown(client, takeDownPlan(id, destination, dataset, doerNow({by, account}), kind))
      toast.push({status: 'success', title: words.done})
      onDone()
    } catch (caught) {
      setError(whyNotDone(caught))
    } finally {
      setBusy(false)
    }
  }

  return {
    words,
    dataset,
    problem,
    page,
    dependences,
    asksWhereReadersGo,
    destination: asksWhereReadersGo ? chosen : null,
    choose: (next) => {
      setChosen(next)
      setError(null)
    },
    reset: () => {
      setChosen(null)
      setError(null)
    },
    plan: planned?.plan ?? null,
    error: error ?? planned?.error ?? null,
    canConfirm: planned?.plan?.blockers.length === 0 && !isBusy,
    confirm: () => void remove(),
  }
}

const nowhere: Destination = {kind: 'nowhere'}

function doerNow(who: {by: string; account: string}) {
  return {...who, now: new Date().toISOString()}
}

function tried(plan: () => TakeDownPlan): {plan: TakeDownPlan | null; error: string | null} {
  try {
    return {plan: plan(), error: null}
  } catch (error) {
    if (!(error instanceof TakeDownError)) throw error
    return {plan: null, error: error.message}
  }
}

/** The form knows the open document sooner than the store that follows all of them. */
function withVersions(
  facts: DatasetFacts,
  id: string,
  {draft, published}: Pick<DocumentActionProps, 'draft' | 'published'>,
): DatasetFacts {
  return {...facts, published: withEntry(facts.published, id, published), drafts: withEntry(facts.drafts, id, draft)}
}

function withEntry(
  documents: ReadonlyMap<string, ContentDocument>,
  id: string,
  document: ContentDocument | null,
): ReadonlyMap<string, ContentDocument> {
  if (documents.get(id) === (document ?? undefined)) return documents
  const next = new Map(documents)
  if (document) next.set(id, document)
  else next.delete(id)
  return next
}
