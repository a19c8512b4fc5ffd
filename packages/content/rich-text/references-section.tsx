import {words} from '../language/language.ts'
import {usePage} from '../parts/page-context.tsx'
import {ReferenceList} from './references.tsx'

/** The list of sources when the page names any. */
export function ReferencesSection() {
  if (usePage().references.list.length === 0) return null
  return (
    <section id="references">
      <h2>{words.references.title}</h2>
      <ReferenceList />
    </section>
  )
}
