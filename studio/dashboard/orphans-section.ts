import type {Known} from './dashboard.ts'
import {documentLine} from './document-line.ts'
import type {Section} from './line.ts'

/** The rule that says so, in the checks of links. */
export const ORPHAN_RULE = 'page-orphan'

/** Published pages that no other published page leads to. */
export function orphansSection({facts, findings}: Known): Section {
  const orphans = [...facts.published.values()].filter(({_id}) =>
    findings.get(_id)?.some(({rule}) => rule === ORPHAN_RULE),
  )
  return {
    id: 'orphans',
    title: 'Pages nothing links to',
    empty: 'Every page is linked from another one.',
    isUrgent: false,
    groups: [
      {
        title: 'Only in lists and in the search',
        about: 'Readers and search engines find pages through links. Link to these from a page about the same thing.',
        lines: orphans.map((document) => documentLine(document, {note: 'No page links to this one.'})),
      },
    ],
  }
}
