import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readdir, rename, rm, stat, utimes} from 'node:fs/promises'
import {join} from 'node:path'

const MOST_BYTES = 500_000_000
/** After as many new pictures or bytes, whichever comes first, the directory is looked through. */
const WRITES_BETWEEN_SWEEPS = 100
const BYTES_BETWEEN_SWEEPS = 100_000_000

/** A picture in a file of the cache, or in memory when the disk would not take it. */
export type CachedPicture = {path: string; size: number} | {bytes: Buffer}

/** Rendered pictures on the disk, in a directory that may be deleted at any time. */
export class ImageCache {
  readonly #directory: string
  readonly #pending = new Map<string, Promise<CachedPicture>>()
  #writes = 0
  #bytes = 0

  constructor(dataDir: string) {
    this.#directory = join(dataDir, 'cache', 'images')
  }

  /**
   * What is kept under the key, or what `render` makes. It writes to the path it is given and returns null, or returns the
   * bytes when it cannot. Requests for the same picture at the same time share one.
   */
  get(key: string, render: (path: string) => Promise<Buffer | null>): Promise<CachedPicture> {
    const name = createHash('sha256').update(key).digest('hex')
    let picture = this.#pending.get(name)
    if (!picture) {
      picture = this.#find(name, render).finally(() => this.#pending.delete(name))
      this.#pending.set(name, picture)
    }
    return picture
  }

  async #find(name: string, render: (path: string) => Promise<Buffer | null>): Promise<CachedPicture> {
    const path = join(this.#directory, name.slice(0, 2), name)
    const size = await sizeOf(path)
    // Of a file that was new when the power went, the name may be all that is left.
    if (size > 0) {
      // The time of use, by which the sweep chooses. A read-only disk loses nothing but that.
      await utimes(path, new Date(), new Date()).catch(() => {})
      return {path, size}
    }
    return this.#make(path, render)
  }

  async #make(path: string, render: (path: string) => Promise<Buffer | null>): Promise<CachedPicture> {
    // A full disk must not keep a picture from being shown.
    await mkdir(join(path, '..'), {recursive: true, mode: 0o700}).catch(() => {})
    const temporary = `${path}.${randomUUID()}`
    try {
      const bytes = await render(temporary)
      if (bytes) return {bytes}
      await rename(temporary, path)
      const size = await sizeOf(path)
      await this.#count(size)
      return {path, size}
    } finally {
      await rm(temporary, {force: true}).catch(() => {})
    }
  }

  async #count(size: number): Promise<void> {
    this.#writes++
    this.#bytes += size
    if (this.#writes < WRITES_BETWEEN_SWEEPS && this.#bytes < BYTES_BETWEEN_SWEEPS) return
    this.#writes = 0
    this.#bytes = 0
    await this.#sweep().catch(() => {})
  }

  /** Removes what was used longest ago, until the rest is well below the limit. */
  async #sweep(): Promise<void> {
    const names = await readdir(this.#directory, {recursive: true, withFileTypes: true})
    const files = await Promise.all(
      names
        .filter((entry) => entry.isFile())
        .map(async (entry) => {
          const path = join(entry.parentPath, entry.name)
          const found = await stat(path).catch(() => null)
          return {path, size: found?.size ?? 0, mtimeMs: found?.mtimeMs ?? 0}
        }),
    )
    let total = files.reduce((sum, {size}) => sum + size, 0)
    if (total <= MOST_BYTES) return
    for (const {path, size} of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (total <= MOST_BYTES * 0.8) break
      await rm(path, {force: true})
      total -= size
    }
  }
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0
}
