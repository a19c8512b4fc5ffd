import {stegaClean} from '@sanity/client/stega'
import {formats, words} from '../language/language.ts'
import {usePage} from './page-context.tsx'
import {PreviewNote} from './preview-note.tsx'

/** The clinic's number, large enough to press with an unsteady hand. */
export function PhoneButton({quiet = false}: {quiet?: boolean}) {
  const phone = usePage().frame.clinic?.phone
  if (!phone) return <PreviewNote>fill in the phone number in the clinic’s own page.</PreviewNote>
  return (
    <a className={quiet ? 'button button--quiet' : 'button'} href={`tel:${stegaClean(phone)}`}>
      {words.frame.call(formats.phone(phone))}
    </a>
  )
}
