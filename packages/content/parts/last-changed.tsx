import {words} from '../language/language.ts'
import {Day} from './day.tsx'

/** The day of the last change, for pages that are not reviewed. */
export function LastChanged({date}: {date: string}) {
  return <p className="also">{words.page.lastChanged(<Day date={date} />)}</p>
}
