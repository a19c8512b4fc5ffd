import type {Finding} from '@clinic/content/checks'
import type {Path} from '@sanity/types'
import {createContext, useContext, useSyncExternalStore} from 'react'
import {nameOf, type QuoteFinding, quotesByField} from './quotes.ts'

/**
 * The findings of the form somebody types into, handed to its inputs past React's tree: an input is drawn again when its own
 * words have other findings, and not with every key.
 */
export interface FindingsStore {
  set: (findings: Finding[]) => void
  quotesOf: (field: string) => QuoteFinding[]
  subscribe: (listener: () => void) => () => void
}

const NONE: QuoteFinding[] = []

export function createFindingsStore(): FindingsStore {
  const listeners = new Set<() => void>()
  let fields = new Map<string, QuoteFinding[]>()
  return {
    set(findings) {
      const next = quotesByField(findings)
      for (const [name, quotes] of next) {
        const before = fields.get(name)
        if (before && isSame(before, quotes)) next.set(name, before)
      }
      fields = next
      for (const listener of listeners) listener()
    },
    quotesOf: (field) => fields.get(field) ?? NONE,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const FindingsContext = createContext<FindingsStore>(createFindingsStore())

/** The findings about words of one field, the same array until they change. */
export function useQuotes(path: Path): QuoteFinding[] {
  const {subscribe, quotesOf} = useContext(FindingsContext)
  const name = nameOf(path)
  return useSyncExternalStore(subscribe, () => quotesOf(name))
}

function isSame(before: QuoteFinding[], after: QuoteFinding[]): boolean {
  return before.length === after.length && before.every((finding, place) => finding === after[place])
}
