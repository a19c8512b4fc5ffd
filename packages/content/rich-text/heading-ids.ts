import type {OutlineEntry} from '@clinic/portable-text'
import type {References} from './number-references.ts'

/** The ids of a body's headings by the key of their block, as `RichText` takes them. */
export function headingIds(headings: OutlineEntry[]): Map<string, string> {
  return new Map(headings.flatMap(({key, id}) => (key ? [[key, id] as const] : [])))
}

/** Ids that a page gives to its own parts, so that no heading takes one of them. */
export function reservedIds({list}: References): string[] {
  const own = ['main', 'treatments', 'related', 'references', 'about-this-page', 'contact']
  return [...own, ...list.flatMap(({number, mentions}) => [`ref-${number}`, ...mentions.map(({id}) => id)])]
}
