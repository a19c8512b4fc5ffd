import {isBuilding} from './sanity/bulk.ts'

/** Next calls this once when a server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || isBuilding()) return
  const {leadToGone} = await import('./gone/lead-to-gone.ts')
  leadToGone()
}
