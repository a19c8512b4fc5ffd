import type {DayOfWeek, OpeningHoursSpecification} from 'schema-dts'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
type Day = (typeof days)[number]

/** Hours as schema.org writes them. A line without days or times says nothing and is left out. */
export function openingHours(
  lines: {days: string[] | null; opens: string | null; closes: string | null}[],
): Exclude<OpeningHoursSpecification, string>[] {
  return lines.flatMap(({days: named, opens, closes}) => {
    const dayOfWeek = (named ?? []).filter(isDay).map((day): DayOfWeek => `https://schema.org/${day}`)
    if (dayOfWeek.length === 0 || !opens || !closes) return []
    return [{'@type': 'OpeningHoursSpecification' as const, dayOfWeek, opens, closes}]
  })
}

function isDay(value: string): value is Day {
  return (days as readonly string[]).includes(value)
}
