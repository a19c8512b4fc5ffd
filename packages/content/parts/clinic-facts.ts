import {stegaClean} from '@sanity/client/stega'

/** `+18582585090` as people here write it: `858-258-5090`. Other numbers stay as they are. */
export function displayPhone(phone: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(stegaClean(phone).trim())
  return match ? match.slice(1).join('-') : stegaClean(phone)
}

/** `08:30` as `8:30 am`. */
export function displayTime(time: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(stegaClean(time))
  if (!match) return time
  const hour = Number(match[1])
  return `${hour % 12 || 12}:${match[2]} ${hour < 12 ? 'am' : 'pm'}`
}

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** `Monday to Friday`, `Saturday`, `Monday to Wednesday, Friday`. */
export function displayDays(days: readonly string[]): string {
  const clean = days.map((day) => stegaClean(day))
  const runs: number[][] = []
  for (const [index, day] of week.entries()) {
    if (!clean.includes(day)) continue
    const last = runs.at(-1)
    if (last?.at(-1) === index - 1) last.push(index)
    else runs.push([index])
  }
  return runs.map((run) => rangeOf(run.map((index) => week[index] ?? ''))).join(', ')
}

function rangeOf(days: string[]): string {
  if (days.length < 3) return days.join(' and ')
  return `${days[0]} to ${days.at(-1)}`
}
