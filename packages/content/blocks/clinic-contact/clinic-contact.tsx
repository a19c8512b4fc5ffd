import {formats, words} from '../../language/language.ts'
import {CallBackLink} from '../../parts/call-back-link.tsx'
import {Heading} from '../../parts/heading.tsx'
import {usePage} from '../../parts/page-context.tsx'
import {PhoneButton} from '../../parts/phone-button.tsx'
import {present} from '../../parts/present.ts'
import type {HeadingLevel} from '../../rich-text/heading-levels.ts'

interface Props {
  heading?: string | null
  text?: string | null
  level: HeadingLevel
}

/** How to reach the clinic: every fact comes from the clinic's own document. */
export function ClinicContact({heading, text, level}: Props) {
  const {clinic} = usePage().frame
  const hours = present(clinic?.openingHours)
  return (
    <div className="contact">
      <Heading level={level}>{heading ?? words.contact.title}</Heading>
      {text && <p>{text}</p>}
      <p>
        <PhoneButton />
        <CallBackLink />
      </p>
      {hours.length > 0 && (
        <p className="contact__hours">
          {hours.map(({_key, days, opens, closes}) => (
            <span key={_key}>
              {formats.days(days ?? [])}, {words.hours.range(formats.time(opens ?? ''), formats.time(closes ?? ''))}
            </span>
          ))}
          {clinic?.hoursAreDemonstration && <span className="tag">{words.demonstration.hours}</span>}
        </p>
      )}
      <p className="contact__emergency">
        {words.contact.notForEmergencies(clinic?.emergencyNumber ?? '911')} {words.contact.voicemail}
      </p>
    </div>
  )
}
