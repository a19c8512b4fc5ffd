/** What is said over and over, such as that the lake does not answer, is said once an hour. */
const AGAIN_MS = 3_600_000

/** Says lines with the time in front. `clock` and `write` are handed in. */
export function sayer(clock: () => Date, write: (line: string) => void): (line: string) => void {
  const saidAt = new Map<string, number>()
  return (line) => {
    const now = clock().getTime()
    for (const [said, at] of saidAt) if (now - at >= AGAIN_MS) saidAt.delete(said)
    if (saidAt.has(line)) return
    saidAt.set(line, now)
    write(`${new Date(now).toISOString()} ${line}`)
  }
}
