import type {Known} from './dashboard.ts'
import {documentLine} from './document-line.ts'
import type {Section} from './line.ts'

/** Pages that are there to be found from other pages. */
const linkedTypes = ['condition', 'treatment', 'article', 'page']

/** Published pages that no other published document leads to. */
export function orphansSection({facts}: Known): Section {
  const orphans = [...facts.published].filter(
    ([id, {_type}]) => linkedTypes.includes(_type) && [...(facts.usedBy.get(id) ?? [])].every((user) => user === id),
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
        lines: orphans.map(([, document]) => documentLine(document, {note: 'No page links to this one.'})),
      },
    ],
  }
}
