import {PreviewNote} from '../../parts/preview-note.tsx'
import {isUnapproved, type RegulatoryStatus, statusWords} from './status-words.ts'

/** A treatment's status in the fixed words readers get everywhere. `brief`: the status alone, as within a sentence. */
export function TreatmentStatus({
  status,
  brief = false,
}: {
  status: RegulatoryStatus | null | undefined
  brief?: boolean
}) {
  const told = statusWords(status)
  if (!told) return <PreviewNote>the status of this treatment is missing.</PreviewNote>
  return (
    <span className={isUnapproved(status) ? 'status status--unapproved' : 'status'}>
      {told.status}
      {told.more && !brief && `. ${told.more}`}
    </span>
  )
}
