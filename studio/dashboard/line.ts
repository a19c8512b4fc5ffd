import type {ContentDocument} from '@clinic/content/checks'
import type {Path} from '@sanity/types'

/** One thing to know or to do: a document, and why it is listed. */
export interface Line {
  /** Published id, so that the link opens the form. */
  id: string
  type: string
  title: string
  note: string
  /** The field to open. */
  path?: Path
  /** Ids of the persons whose work it is: author, reviewer, who is waited for. */
  people: string[]
  /** Id of the account that did it, where somebody did. */
  account?: string
}

export interface Group {
  title: string
  lines: Line[]
  /** Words under the title, where a list needs some. */
  about?: string
  /** Good to be able to look up, and nothing to look at: closed at first, and not counted. */
  isQuiet?: boolean
}

export interface Section {
  id: 'review' | 'making' | 'planned' | 'fix' | 'links' | 'orphans' | 'published'
  title: string
  /** Said when no group has a line. */
  empty: string
  /** Whether somebody should do something about it soon. */
  isUrgent: boolean
  /** Said under the title, whether or not there is a line. */
  note?: string
  groups: Group[]
}

export function titleOf({_id, title, name, from}: ContentDocument): string {
  return (
    [title, name, from].find((text) => typeof text === 'string' && text.trim() !== '')?.toString() ??
    `Untitled (${_id})`
  )
}

export function countOf({groups}: Section): number {
  return groups.reduce((sum, {lines, isQuiet}) => (isQuiet ? sum : sum + lines.length), 0)
}

/** The section with those lines only that are the work of a person. */
export function onlyOf(section: Section, person: string, account: string): Section {
  const isHers = (line: Line) => line.people.includes(person) || line.account === account
  return {...section, groups: section.groups.map((group) => ({...group, lines: group.lines.filter(isHers)}))}
}
