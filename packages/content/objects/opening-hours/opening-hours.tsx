import {formats, words} from '../../language/language.ts'
import {addDays, type WallTime} from '../../language/zoned-time.ts'
import type {Frame} from '../../page-type.ts'
import {Day, isBefore} from '../../parts/day.tsx'
import {present} from '../../parts/present.ts'
import {useRendering} from '../../rendering.tsx'
import {type OpenStatus, openStatus} from './open-status.ts'

type Clinic = NonNullable<Frame['clinic']>

/** Whether the clinic is open as the page is drawn, and when that changes. Nothing when it cannot be said. */
export function OpenNow({
  clinic,
}: {
  clinic: Pick<Clinic, 'openingHours' | 'closures' | 'hoursAreDemonstration' | 'timeZone'>
}) {
  const {now = ''} = useRendering()
  const status = openStatus(clinic.openingHours, clinic.closures, clinic.timeZone, now)
  if (!status) return null
  const {isOpen, until, opensNext} = status
  const zone = formats.timeZone(clinic.timeZone ?? '')
  return (
    <p>
      <strong>{sentenceOf(status)}</strong>
      {isOpen && until && ` ${words.hours.closes(when(until, status.today))}`}
      {opensNext && ` ${words.hours.opens(when(opensNext, status.today))}`}
      {zone && ` ${words.hours.timeZone(zone)} `}
      {clinic.hoursAreDemonstration && <span className="tag">{words.demonstration.hours}</span>}
    </p>
  )
}

function sentenceOf({isOpen, closure}: OpenStatus): string {
  if (isOpen) return words.hours.openNow
  return closure ? words.hours.closedToday(closure.reason) : words.hours.closedNow
}

/** `at 5:00 pm`, `Monday at 8:30 am`, and with the date when that Monday is not the next one. */
function when({day, time}: WallTime, today: string): string {
  if (day === today) return words.hours.at(formats.time(time))
  if (day === addDays(today, 1) && time === '00:00') return words.hours.atMidnight
  const named = day < addDays(today, 7) ? formats.weekday(day) : formats.list([formats.weekday(day), formats.day(day)])
  return words.hours.onDayAt(named, formats.time(time))
}

/** The week at a glance. */
export function OpeningHoursTable({
  clinic,
}: {
  clinic: Pick<Clinic, 'openingHours' | 'hoursAreDemonstration' | 'timeZone'>
}) {
  return (
    <table>
      <caption>
        {words.hours.title} {clinic.hoursAreDemonstration && <span className="tag">{words.demonstration.hours}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.hours.days}</th>
          <th scope="col">{words.hours.hours}</th>
        </tr>
      </thead>
      <tbody>
        {present(clinic.openingHours).map(({_key, days, opens, closes}) => (
          <tr key={_key}>
            <th scope="row">{formats.days(days ?? [])}</th>
            <td>{words.hours.range(formats.time(opens ?? ''), formats.time(closes ?? ''))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Days on which the clinic is closed and which are not over yet. */
export function Closures({closures}: {closures: Clinic['closures']}) {
  const {today} = useRendering()
  const ahead = present(closures).filter(({from, until}) => !isBefore(until ?? from, today))
  if (ahead.length === 0) return null
  return (
    <>
      <h3>{words.hours.closedOn}</h3>
      <ul>
        {ahead.map(({_key, from, until, reason}) => (
          <li key={_key}>
            {until && until !== from ? (
              words.hours.closedFromTo(<Day date={from} />, <Day date={until} />)
            ) : (
              <Day date={from} />
            )}
            {reason && `: ${reason}`}
          </li>
        ))}
      </ul>
    </>
  )
}
