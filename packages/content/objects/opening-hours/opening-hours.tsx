import type {Frame} from '../../page-type.ts'
import {displayDays, displayTime} from '../../parts/clinic-facts.ts'
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
        Opening hours {clinic.hoursAreDemonstration && <span className="tag">Hours invented for demonstration</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">Days</th>
          <th scope="col">Hours</th>
        </tr>
      </thead>
      <tbody>
        {present(clinic.openingHours).map(({_key, days, opens, closes}) => (
          <tr key={_key}>
            <th scope="row">{displayDays(days ?? [])}</th>
            <td>
              {displayTime(opens ?? '')} to {displayTime(closes ?? '')}
            </td>
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
      <h3>Closed on</h3>
      <ul>
        {ahead.map(({_key, from, until, reason}) => (
          <li key={_key}>
            <Day date={from} />
            {until && until !== from && (
              <>
                {' '}
                to <Day date={until} />
              </>
            )}
            {reason && `: ${reason}`}
          </li>
        ))}
      </ul>
    </>
  )
}
