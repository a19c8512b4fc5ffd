/** Calls `work` until it has run for a while, and gives the median time of a call, in microseconds. */
export async function median(work: () => unknown, {atLeastMs = 300, atLeast = 20} = {}): Promise<number> {
  for (let warmUp = 0; warmUp < 3; warmUp++) await work()
  const times: number[] = []
  const started = performance.now()
  while (times.length < atLeast || performance.now() - started < atLeastMs) {
    const before = performance.now()
    const result = work()
    if (result instanceof Promise) await result
    times.push((performance.now() - before) * 1000)
    if (times.length >= 20_000) break
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] as number
}

/** How long one call takes, in milliseconds. */
export async function once(work: () => unknown): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** The same numbers at every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A table for the terminal: the first column to the left, the others to the right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '))
  return lines.join('\n')
}

export function microseconds(value: number): string {
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')
}
