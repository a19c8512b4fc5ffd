import {usePage} from '../parts/page-context.tsx'
import {ReferenceList} from './references.tsx'

/** The list of sources when the page names any. */
export function ReferencesSection() {
  if (usePage().references.list.length === 0) return null
  return (
    <section id="references">
      <h2>References</h2>
      <ReferenceList />
    </section>
  )
}
