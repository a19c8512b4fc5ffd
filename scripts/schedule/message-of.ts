/** What an error says, on one line and without the number that each answer of a server has of its own. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split('\n')[0] ?? '').replace(/ ?\(traceId: [^)]*\):?/, '')
}
