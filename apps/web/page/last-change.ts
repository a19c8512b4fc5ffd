import type {SanityClient} from '@sanity/client'
import {ask} from '../sanity/read-pages.ts'
import type {SomePage} from './every-page.ts'

/** When each published document was last changed, by its id. */
export type Changes = ReadonlyMap<string, string>

const CHANGES = `*[_type in $types]{_id, _updatedAt}`

const types = [
  'siteSettings',
  'clinic',
  'condition',
  'treatment',
  'article',
  'person',
  'citation',
  'glossaryTerm',
  'page',
  'legalNotice',
]

export async function readChanges(client: SanityClient): Promise<Changes> {
  const documents = await ask<{_id: string; _updatedAt: string}[]>(client, CHANGES, {types})
  return new Map(documents.map(({_id, _updatedAt}) => [_id, _updatedAt]))
}

/**
 * When a page last changed: its own document, or one that is shown on it, such as its reviewer or a source. A list
 * changes with what it lists. The foot of every page does not count: with it, all pages would change at once.
 */
export function lastChange({changed, shows}: Pick<SomePage, 'changed' | 'shows'>, changes: Changes): string | null {
  return latest([changed, ...shows.map((id) => changes.get(id))])
}

/** The latest of some moments. They are all of one form, which sorts like time. */
export function latest(moments: readonly (string | null | undefined)[]): string | null {
  return moments.reduce<string | null>((last, one) => (one && (last === null || one > last) ? one : last), null)
}
