import {Day} from './day.tsx'

/** The day of the last change, for pages that are not reviewed. */
export function LastChanged({date}: {date: string}) {
  return (
    <p className="also">
      Last changed <Day date={date} />
    </p>
  )
}
