import {formats, words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {Day, isBefore} from '../../parts/day.tsx'
import {present} from '../../parts/present.ts'
import {useRendering} from '../../rendering.tsx'

type Clinic = NonNullable<Frame['clinic']>

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
