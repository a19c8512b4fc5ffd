import {type Cause, causeOf, isTemporary} from './causes.ts'
import {changedFields, missingFields, type TypedField} from './typed-text.ts'

/** A document whose last edit has not reached the content server. */
export interface UnsavedDocument {
  id: string
  type: string
  title: string
  cause: Cause
  /** False after a reload, a new sign-in or when the editor took her change back. */
  isInForm: boolean
  /** Failed attempts in a row. */
  attempts: number
  fields: TypedField[]
}

/** The part of sessionStorage that keeps the list over a reload or a new sign-in. */
export interface Keep {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

export interface SaveLogOptions {
  keep?: Keep
  /** Calls back after so many milliseconds. */
  later(callback: () => void, milliseconds: number): void
}

type Value = Record<string, unknown>
type Decision = 'again' | 'giveUp'

const key = 'clinic-pages:unsaved'

/**
 * Remembers what each open form shows, and holds a save that failed until it goes through.
 *
 * The unmodified Studio cancels a refused save and puts the form back to the last saved version without a word
 * (`submitCommitRequest` in sanity 6.16). It also drops the first edit of a document that has no draft yet when the
 * connection fails for a moment. Neither happens while the request is still waiting for its answer.
 */
export function createSaveLog({keep, later}: SaveLogOptions) {
  const shown = new Map<string, Value>()
  const saved = new Map<string, Value>()
  const waiting = new Map<string, Set<(decision: Decision) => void>>()
  const listeners = new Set<() => void>()
  let unsaved = restore(keep)

  return {
    /** The form of a document now shows this. */
    remember(id: string, value: Value): void {
      shown.set(id, value)
      if (!saved.has(id)) saved.set(id, value)
      const entry = find(id)
      if (entry?.isInForm) put({...entry, fields: changedFields(saved.get(id), value)})
      else if (entry && missingFields(entry.fields, value).length === 0) drop(id)
    },

    /** Sends the save of a document until it succeeds, or until the editor takes her change back. */
    async save<Answer>(id: string, send: () => Promise<Answer>): Promise<Answer> {
      for (;;) {
        const sent = shown.get(id)
        try {
          const answer = await send()
          if (sent) saved.set(id, sent)
          if (find(id)?.isInForm) drop(id)
          return answer
        } catch (error) {
          if ((await failed(id, error)) === 'giveUp') throw error
        }
      }
    },

    tryAgain: (id: string): void => decide(id, 'again'),

    /** The form goes back to the last saved version; the text stays in the list. */
    giveUp(id: string): void {
      const entry = find(id)
      if (entry) put({...entry, isInForm: false})
      decide(id, 'giveUp')
    },

    dismiss: (id: string): void => drop(id),

    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    getSnapshot: (): UnsavedDocument[] => unsaved,
  }

  async function failed(id: string, error: unknown): Promise<Decision> {
    const before = find(id)
    const cause = causeOf(error)
    // A resent save that meets itself has arrived the first time, when only its answer was lost.
    const hasArrived = cause === 'conflict' && before?.cause === 'unreachable'
    const isInForm = cause !== 'signedOut' && !hasArrived
    const value = shown.get(id) ?? {}
    const attempts = (before?.attempts ?? 0) + 1
    put({
      id,
      type: typeof value._type === 'string' ? value._type : '',
      title: titleOf(value),
      cause,
      isInForm,
      attempts,
      fields: changedFields(saved.get(id), value),
    })
    if (!isInForm) return 'giveUp'
    return new Promise((resolve) => {
      waiting.set(id, (waiting.get(id) ?? new Set()).add(resolve))
      if (isTemporary(cause)) later(() => decide(id, 'again'), Math.min(1000 * 2 ** (attempts - 1), 30_000))
    })
  }

  function decide(id: string, decision: Decision): void {
    for (const resolve of waiting.get(id) ?? []) resolve(decision)
    waiting.delete(id)
  }

  function find(id: string): UnsavedDocument | undefined {
    return unsaved.find((document) => document.id === id)
  }

  function put(entry: UnsavedDocument): void {
    change([...unsaved.filter(({id}) => id !== entry.id), entry])
  }

  function drop(id: string): void {
    change(unsaved.filter((document) => document.id !== id))
  }

  function change(next: UnsavedDocument[]): void {
    unsaved = next
    keep?.setItem(key, JSON.stringify(next))
    for (const listener of listeners) listener()
  }
}

/** After a reload the forms do not show what was typed, and nothing tries to save it. */
function restore(keep: Keep | undefined): UnsavedDocument[] {
  const stored: UnsavedDocument[] = JSON.parse(keep?.getItem(key) ?? '[]')
  return stored.filter(({fields}) => fields.length > 0).map((entry) => ({...entry, isInForm: false}))
}

function titleOf(value: Value): string {
  const title = value.title ?? value.name ?? value.from
  return typeof title === 'string' && title !== '' ? title : 'Untitled'
}
