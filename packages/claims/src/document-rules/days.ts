/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
}

/** Whole months from one ISO date to another, as people count them: 20 November to 20 November a year later is 12. */
export function monthsBetween(from: string, until: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [year = 0, month = 0, day = 0] = until.split('-').map(Number)
  return (year - fromYear) * 12 + month - fromMonth + (day > fromDay ? 1 : 0)
}
