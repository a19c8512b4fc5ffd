import {type Failure, failureOf} from './causes.ts'
import {changedFields, mergeFields, type TypedField} from './typed-text.ts'

/** A document whose last edit has not reached the content server. */
export interface UnsavedDocument extends Failure {
  id: string
  type: string
  title: string
  /** Failed attempts in a row. */
  attempts: number
  fields: TypedField[]
}

/** The part of sessionStorage that keeps the list over a reload or a new sign-in. */
export interface Keep {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

type Value = Record<string, unknown>

const key = 'clinic-pages:unsaved'

/**
 * Remembers what each open form shows and which saves failed. The Studio puts a form back to the last
 * saved version when the server refuses a change, so the text must be copied before the Studio is told.
 */
export function createSaveLog(keep?: Keep) {
  const shown = new Map<string, Value>()
  const saved = new Map<string, Value>()
  const listeners = new Set<() => void>()
  let unsaved: UnsavedDocument[] = restore(keep)

  return {
    /** The form of a document now shows this. */
    remember(id: string, value: Value): void {
      shown.set(id, value)
      if (!saved.has(id)) saved.set(id, value)
      const entry = unsaved.find((document) => document.id === id)
      if (entry?.isStillInForm && entry.attempts > 0) replace({...entry, fields: changedFields(saved.get(id), value)})
    },

    /** A save of this document begins; call what is returned when it is known how it went. */
    begin(id: string): {succeeded(): void; failed(error: unknown): void} {
      const sent = shown.get(id)
      return {
        succeeded: () => {
          if (sent) saved.set(id, sent)
          forgetWhatIsInForm(id)
        },
        failed: (error) => add(id, error),
      }
    },

    dismiss(id: string): void {
      change(unsaved.filter((document) => document.id !== id))
    },

    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    getSnapshot: (): UnsavedDocument[] => unsaved,
  }

  function add(id: string, error: unknown): void {
    const failure = failureOf(error)
    const before = unsaved.find((document) => document.id === id)
    const value = shown.get(id) ?? {}
    const now = changedFields(saved.get(id), value)
    replace({
      ...failure,
      id,
      type: typeof value._type === 'string' ? value._type : (before?.type ?? ''),
      title: titleOf(value) || before?.title || 'Untitled',
      attempts: (before?.attempts ?? 0) + 1,
      fields: before && !before.isStillInForm ? mergeFields(before.fields, now) : now,
    })
  }

  /** A save went through, so whatever the form shows is safe; words it does not show stay on the list. */
  function forgetWhatIsInForm(id: string): void {
    const entry = unsaved.find((document) => document.id === id)
    if (!entry) return
    const value = shown.get(id) ?? {}
    const current = new Map(changedFields({}, value).map(({name, text}) => [name, text]))
    const fields = entry.fields.filter(({name, text}) => !current.get(name)?.includes(text))
    if (fields.length === 0) change(unsaved.filter((document) => document.id !== id))
    else replace({...entry, fields, isStillInForm: false})
  }

  function replace(entry: UnsavedDocument): void {
    change([...unsaved.filter((document) => document.id !== entry.id), entry])
  }

  function change(next: UnsavedDocument[]): void {
    unsaved = next
    keep?.setItem(key, JSON.stringify(next))
    for (const listener of listeners) listener()
  }
}

/** After a reload the forms no longer show what was typed, and nothing tries to save it. */
function restore(keep: Keep | undefined): UnsavedDocument[] {
  const stored: UnsavedDocument[] = JSON.parse(keep?.getItem(key) ?? '[]')
  return stored.filter(({fields}) => fields.length > 0).map((entry) => ({...entry, isStillInForm: false, attempts: 0}))
}

function titleOf(value: Value): string {
  const title = value.title ?? value.name ?? value.from
  return typeof title === 'string' ? title : ''
}
