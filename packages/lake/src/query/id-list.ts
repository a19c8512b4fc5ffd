import type {IdPage} from '../store/reader.ts'

const FIRST_PAGE = 128
const LARGEST_PAGE = 8192

/** A list of ids in the order an index has them, read as far as somebody asked. */
export class IdList implements Iterable<string> {
  readonly #read: (page: IdPage) => string[]
  readonly #ids: string[] = []
  #isComplete = false

  constructor(read: (page: IdPage) => string[]) {
    this.#read = read
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let index = 0; index < this.#ids.length || this.#readMore(); index++) yield this.#ids[index] as string
  }

  /** At most so many, from the first. */
  first(count: number): string[] {
    while (this.#ids.length < count && this.#readMore(count));
    return this.#ids.slice(0, count)
  }

  #readMore(wanted = 0): boolean {
    if (this.#isComplete) return false
    const offset = this.#ids.length
    const limit = Math.min(Math.max(FIRST_PAGE, offset, wanted - offset), LARGEST_PAGE)
    const more = this.#read({limit, offset})
    this.#isComplete = more.length < limit
    for (const id of more) this.#ids.push(id)
    return more.length > 0
  }
}
