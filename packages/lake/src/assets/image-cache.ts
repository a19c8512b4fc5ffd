import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

const MOST_BYTES = 500_000_000
const WRITES_BETWEEN_SWEEPS = 100

/** Rendered pictures on the disk, in a directory that may be deleted at any time. */
export class ImageCache {
  readonly #directory: string
  readonly #pending = new Map<string, Promise<Buffer>>()
  #writes = 0

  constructor(dataDir: string) {
    this.#directory = join(dataDir, 'cache', 'images')
  }

  /** What is kept under the key, or what `render` makes. Requests for the same picture at the same time share one. */
  get(key: string, render: () => Promise<Buffer>): Promise<Buffer> {
    const name = createHash('sha256').update(key).digest('hex')
    let picture = this.#pending.get(name)
    if (!picture) {
      picture = this.#find(name, render).finally(() => this.#pending.delete(name))
      this.#pending.set(name, picture)
    }
    return picture
  }

  async #find(name: string, render: () => Promise<Buffer>): Promise<Buffer> {
    const path = join(this.#directory, name.slice(0, 2), name)
    const kept = await readFile(path).catch(() => null)
    if (kept) {
      // The time of use, by which the sweep chooses. A read-only disk loses nothing but that.
      await utimes(path, new Date(), new Date()).catch(() => {})
      return kept
    }
    const picture = await render()
    // A full disk must not keep a picture from being shown.
    await this.#keep(path, picture).catch(() => {})
    return picture
  }

  async #keep(path: string, picture: Buffer): Promise<void> {
    await mkdir(join(path, '..'), {recursive: true, mode: 0o700})
    const temporary = `${path}.${randomUUID()}`
    try {
      await writeFile(temporary, picture, {mode: 0o600})
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, {force: true})
      throw error
    }
    if (++this.#writes % WRITES_BETWEEN_SWEEPS === 0) await this.#sweep()
  }

  /** Removes what was used longest ago, until the rest is well below the limit. */
  async #sweep(): Promise<void> {
    const names = await readdir(this.#directory, {recursive: true, withFileTypes: true})
    const files = await Promise.all(
      names
        .filter((entry) => entry.isFile())
        .map(async (entry) => {
          const path = join(entry.parentPath, entry.name)
          const {size, mtimeMs} = await stat(path)
          return {path, size, mtimeMs}
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
