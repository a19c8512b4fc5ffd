const A_MOMENT_MS = 5000
const A_WHILE_MS = 30_000

const failed = new Map<string, number>()
let asked: {until: number; answer: Promise<boolean>} | null = null

/**
 * Whether a reader should wait for a page to be made: the content can be read, and making this page has not just
 * failed. Only asked when a page's time is over, so at most a few times a day for each page.
 */
export async function canRenderNow(key: string, now = Date.now(), ask = contentAnswers): Promise<boolean> {
  if ((failed.get(key) ?? 0) > now) return false
  failed.delete(key)
  if (asked === null || asked.until <= now) asked = {until: now + A_MOMENT_MS, answer: ask()}
  return await asked.answer
}

/** For a while readers get the old page again, instead of an error each. */
export function couldNotRender(key: string, now = Date.now()): void {
  failed.set(key, now + A_WHILE_MS)
}

/** Loaded when it is first needed: this file is read by Node itself, before Next and its settings are ready. */
async function contentAnswers(): Promise<boolean> {
  const [{publishedClient}, {isAnswering}] = await Promise.all([
    import('../sanity/clients.ts'),
    import('../sanity/is-answering.ts'),
  ])
  return await isAnswering(publishedClient())
}
