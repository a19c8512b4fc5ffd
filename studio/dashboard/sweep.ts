import {
  type CheckContext,
  type ContentDocument,
  checkDocument,
  type DatasetFacts,
  type Finding,
} from '@clinic/content/checks'
import type {Clock} from '../dataset/dataset-store.ts'
import {versionsOf} from './dashboard.ts'

export interface Progress {
  /** Findings by the id a document has in the dataset. Those of a document not looked at again yet are the old ones. */
  findings: ReadonlyMap<string, Finding[]>
  checked: number
  total: number
}

/** At most so many milliseconds at a time, so that a key pressed meanwhile is answered at once. */
const SLICE = 8
/** Milliseconds between two tellings while there is more to check. */
const TELL_EVERY = 500

type Check = (document: ContentDocument, context: CheckContext) => Finding[]

/** Checks every document of a dataset in the browser's idle time, and again only what changed. */
export function createSweep(clock: Clock, check: Check = checkDocument) {
  const known = new WeakMap<ContentDocument, {basis: Basis; findings: Finding[]}>()
  let basis: Basis | undefined

  /** Tells what is found, now and then and at the end; returns how to stop. */
  return function sweep(facts: DatasetFacts, today: string, tell: (progress: Progress) => void): () => void {
    basis = sameOrNew(basis, facts, today)
    const now = basis
    const context: CheckContext = {today, dataset: facts}
    const documents = versionsOf(facts).map(({document}) => document)
    const queue = documents.filter((document) => known.get(document)?.basis !== now)
    let toldAt = clock.now()
    if (queue.length === 0) {
      tell(progress())
      return () => {}
    }
    let stop = clock.whenIdle(slice)
    return () => stop()

    function slice(): void {
      const started = clock.now()
      while (queue.length > 0 && clock.now() - started < SLICE) {
        const document = queue.shift()
        if (document) known.set(document, {basis: now, findings: check(document, context)})
      }
      if (queue.length === 0 || clock.now() - toldAt > TELL_EVERY) {
        toldAt = clock.now()
        tell(progress())
      }
      if (queue.length > 0) stop = clock.whenIdle(slice)
    }

    function progress(): Progress {
      const findings = new Map(documents.map((document) => [document._id, known.get(document)?.findings ?? []]))
      return {findings, checked: documents.length - queue.length, total: documents.length}
    }
  }
}

/**
 * What the findings of a document rest on besides the document: the public documents, which drafts there are, and the
 * day. The words of other drafts are not among it, so a draft saved every second has only itself checked again.
 */
interface Basis {
  published: DatasetFacts['published']
  draftIds: string
  today: string
}

function sameOrNew(before: Basis | undefined, {published, drafts}: DatasetFacts, today: string): Basis {
  const draftIds = [...drafts.keys()].toSorted().join(' ')
  const isSame = before?.published === published && before.draftIds === draftIds && before.today === today
  return isSame ? before : {published, draftIds, today}
}
