import {displayDays, displayTime} from '../../parts/clinic-facts.ts'
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
      <Heading level={level}>{heading ?? 'Talk to the clinic'}</Heading>
      {text && <p>{text}</p>}
      <p>
        <PhoneButton />
      </p>
      {hours.length > 0 && (
        <p className="contact__hours">
          {hours.map(({_key, days, opens, closes}) => (
            <span key={_key}>
              {displayDays(days ?? [])}, {displayTime(opens ?? '')} to {displayTime(closes ?? '')}
            </span>
          ))}
          {clinic?.hoursAreDemonstration && <span className="tag">Hours invented for demonstration</span>}
        </p>
      )}
      <p className="contact__emergency">
        Not for emergencies: in an emergency call {clinic?.emergencyNumber ?? '911'}. Please leave no medical details on
        voicemail.
      </p>
    </div>
  )
}
