import type {CommittedChange} from '../mutate/commit.ts'
import type {Narrowing} from '../query/filter-narrow.ts'

/** Finds whom a change may concern without asking each: most listeners name the types or ids they wait for. */
export class ChangeIndex<Item> {
  readonly #byId = new Map<string, Set<Item>>()
  readonly #byType = new Map<string, Set<Item>>()
  readonly #others = new Set<Item>()

  add(item: Item, narrow: Narrowing): void {
    for (const set of this.#setsFor(narrow)) set.add(item)
  }

  delete(item: Item, {ids, types}: Narrowing): void {
    if (ids) remove(this.#byId, ids, item)
    else if (types) remove(this.#byType, types, item)
    else this.#others.delete(item)
  }

  /** Who may be concerned, each with the changes that may concern it, in their order. */
  concerned(changes: CommittedChange[]): Map<Item, CommittedChange[]> {
    const found = new Map<Item, CommittedChange[]>()
    for (const change of changes) {
      const {id, before, after} = change
      this.#collect(found, this.#byId.get(id), change)
      if (before) this.#collect(found, this.#byType.get(before._type), change)
      if (after && after._type !== before?._type) this.#collect(found, this.#byType.get(after._type), change)
      this.#collect(found, this.#others, change)
    }
    return found
  }

  #collect(found: Map<Item, CommittedChange[]>, items: Set<Item> | undefined, change: CommittedChange): void {
    for (const item of items ?? []) {
      const changes = found.get(item)
      if (!changes) found.set(item, [change])
      // A document that changes from one type of interest to another is still one change.
      else if (changes.at(-1) !== change) changes.push(change)
    }
  }

  #setsFor({ids, types}: Narrowing): Set<Item>[] {
    if (ids) return [...ids].map((id) => setIn(this.#byId, id))
    if (types) return [...types].map((type) => setIn(this.#byType, type))
    return [this.#others]
  }
}

function setIn<Item>(map: Map<string, Set<Item>>, key: string): Set<Item> {
  const set = map.get(key) ?? new Set()
  map.set(key, set)
  return set
}

function remove<Item>(map: Map<string, Set<Item>>, keys: ReadonlySet<string>, item: Item): void {
  for (const key of keys) {
    const set = map.get(key)
    set?.delete(item)
    if (set?.size === 0) map.delete(key)
  }
}
