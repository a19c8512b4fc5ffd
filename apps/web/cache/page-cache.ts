import {rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {canRenderNow, couldNotRender} from './can-render-now.ts'
import {isOver} from './is-over.ts'
import {oneAtATime} from './one-at-a-time.ts'

const {default: FileSystemCache} = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
) as typeof import('next/dist/server/lib/incremental-cache/file-system-cache.js')

type Get = InstanceType<typeof FileSystemCache>['get']
type Set = InstanceType<typeof FileSystemCache>['set']

/** Next's sign for an entry whose reader waits for a new page instead of getting the old one. */
const EXPIRED = -1

/**
 * Next's own cache of rendered pages, with three holes closed through which an outdated page came back:
 *
 * - While a page is read from disk for one reader, a correction may be stored; the reader's copy then took its place
 *   in memory. Here a page is read or stored, never both at a time. (Seen after every start, when memory is empty.)
 * - A page that was deleted or moved was forgotten in memory only; its file came back after a restart, or when
 *   memory was full. Here its files go too.
 * - A page whose time is over was shown once more while a new one was made, which may be hours after: "Open now."
 *   Here the reader waits for the new one. `expireTime` of Next's config cannot do this: it is one number for all
 *   pages, counted from the rendering, and is not known any more of a page that is read from disk after a restart.
 *   When the content cannot be read, the old page is still better than none.
 */
export default class PageCache extends FileSystemCache {
  private directory: string | null

  constructor(context: ConstructorParameters<typeof FileSystemCache>[0]) {
    super(context)
    this.directory = context.flushToDisk ? context.serverDistDir : null
  }

  override async get(...[key, context]: Parameters<Get>): ReturnType<Get> {
    if (context.kind !== 'PAGES') return await super.get(key, context)
    const entry = await oneAtATime(key, () => super.get(key, context))
    if (entry === null || !isOver(entry.value, Date.now()) || !(await canRenderNow(key))) return entry
    return {...entry, lastModified: EXPIRED}
  }

  override async set(...[key, page, context]: Parameters<Set>): ReturnType<Set> {
    if (page !== null && page.kind !== 'PAGES' && page.kind !== 'REDIRECT') return await super.set(key, page, context)
    // Next stores the old page once more when it could not make a new one.
    if (isOver(page, Date.now())) couldNotRender(key)
    await oneAtATime(key, async () => {
      await super.set(key, page, context)
      if (page?.kind !== 'PAGES' && this.directory !== null) await removeFiles(this.directory, key)
    })
  }
}

async function removeFiles(directory: string, key: string): Promise<void> {
  for (const place of placesOf(key)) {
    for (const extension of ['html', 'json', 'meta']) await rm(`${directory}${place}.${extension}`, {force: true})
  }
}

/**
 * Where the files of a page are: `/route-cache/PAGES/<hash>/$/conditions/x` once it was rendered again, and
 * `/pages/conditions/x` from the build. An address that is not a plain one has no files.
 */
function placesOf(key: string): string[] {
  const path = key.includes('/$/') ? key.slice(key.indexOf('/$/') + 2) : key
  if (!/^(\/[a-zA-Z0-9_-]+)+$/.test(path)) return []
  return path === key ? [`/pages${path}`] : [key, `/pages${path}`]
}
