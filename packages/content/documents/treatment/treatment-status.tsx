import {PreviewNote} from '../../parts/preview-note.tsx'
import {isUnapproved, type RegulatoryStatus, statusWords} from './status-words.ts'

/** A treatment's status in the fixed words readers get everywhere. */
export function TreatmentStatus({status}: {status: RegulatoryStatus | null | undefined}) {
  const words = statusWords(status)
  if (!words) return <PreviewNote>the status of this treatment is missing.</PreviewNote>
  return (
    <span className={isUnapproved(status) ? 'status status--unapproved' : 'status'}>
      {words.status}
      {words.more && `. ${words.more}`}
    </span>
  )
}
