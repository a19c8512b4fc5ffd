import {inOrder} from './in-order.ts'

type Render = (path: string) => Promise<void>

const AT_ONCE = 4
const A_MOMENT_MS = 5000

/** Renders each path, a few at once. One that fails does not keep the others from being rendered. */
export async function renderAgain(paths: string[], render: Render): Promise<{rendered: string[]; failed: string[]}> {
  const rendered: string[] = []
  const failed: string[] = []
  for (let index = 0; index < paths.length; index += AT_ONCE) {
    await Promise.all(
      paths.slice(index, index + AT_ONCE).map(async (path) => {
        try {
          await render(path)
          rendered.push(path)
        } catch (error) {
          console.error(`Could not render ${path} again:`, error instanceof Error ? error.message : error)
          failed.push(path)
        }
      }),
    )
  }
  return {rendered: rendered.toSorted(), failed: failed.toSorted()}
}

const later = new Set<string>()

/**
 * Renders the paths a second time a moment later, all calls of that moment together. Two things can put an outdated
 * page in the place of ours: a reader's first visit that read the content just before the change and is stored just
 * after us, and hosted Sanity, whose answers may lag a little behind its webhooks.
 */
export function renderOnceMore(paths: string[], render: Render): void {
  const isWaiting = later.size > 0
  for (const path of paths) later.add(path)
  if (isWaiting || later.size === 0) return
  setTimeout(() => {
    const due = [...later]
    later.clear()
    void inOrder(() => renderAgain(due, render))
  }, A_MOMENT_MS).unref()
}
