import {words} from '../language/language.ts'
import {usePage} from '../parts/page-context.tsx'
import {PreviewNote} from '../parts/preview-note.tsx'
import type {CitationNoteValue} from './values.ts'

/** A small number that leads to the list of references, from where a link leads back to it. */
export function CitationNote({note}: {note: CitationNoteValue}) {
  const mention = usePage().references.mentionOf(note)
  if (!mention) return <PreviewNote>the source of this note is not published.</PreviewNote>
  return (
    <sup>
      <a id={mention.id} href={`#ref-${mention.number}`} aria-label={words.references.note(mention.number)}>
        {mention.number}
      </a>
    </sup>
  )
}
