/** The one range a player asks for when it seeks; null when there is none, or several, which is answered with the whole. */
export function parseRange(header: string | null, size: number): {start: number; end: number} | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start <= end && start < size ? {start, end} : 'unsatisfiable'
}
