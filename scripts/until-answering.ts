import {setTimeout as pause} from 'node:timers/promises'

/** Waits until `url` answers; throws after `seconds`. */
export async function untilAnswering(url: string, seconds: number, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    signal?.throwIfAborted()
    const answer = await fetch(url, {signal: AbortSignal.timeout(2000)}).catch(() => null)
    if (answer?.ok) return
    if (Date.now() > deadline) throw new Error(`Nothing answered at ${url} for ${seconds} seconds.`)
    await pause(150)
  }
}
