import {Mutation} from '@sanity/mutator'
import type {StoredDocument} from '../store/reader.ts'
import {OperationError, ValidationError} from './errors.ts'
import {Effort} from './json-match/effort.ts'
import {type Location, locate, positionsIn, valueAt} from './json-match/locate.ts'
import {parsePath, type Term} from './json-match/parse-path.ts'
import {REMOVED, updateAt} from './json-match/update.ts'
import type {Insert, PatchOperations} from './parse-patch.ts'

/**
 * The document after the patch. The operations are applied in the order of `@sanity/mutator`, which the Studio applies
 * optimistically, so that both sides arrive at the same document.
 */
export function applyPatch(
  document: StoredDocument,
  operations: PatchOperations,
  effort: Effort = new Effort(),
): StoredDocument {
  const {set = {}, setIfMissing = {}, unset = [], diffMatchPatch = {}, inc = {}, dec = {}, insert} = operations
  let result: unknown = document
  function change(path: string, update: (current: unknown) => unknown, create = false): void {
    const locations = locate(result, parsePath(path), effort, create)
    spendCopies(result, locations, effort)
    result = updateAt(result, locations, update)
  }

  for (const [path, value] of Object.entries(setIfMissing)) {
    change(path, (current) => (current === undefined ? value : current), true)
  }
  for (const [path, value] of Object.entries(set)) change(path, () => value, true)
  for (const path of unset) change(path, () => REMOVED)
  for (const [path, diff] of Object.entries(diffMatchPatch)) {
    change(path, (text) => (typeof text === 'string' ? applyDiff(text, diff, path) : text))
  }
  for (const [path, by] of Object.entries(inc)) change(path, (current) => add(current, by))
  for (const [path, by] of Object.entries(dec)) change(path, (current) => add(current, -by))
  if (insert) result = insertInto(result, insert, effort, document._id)
  return keepIdentity(document, result as StoredDocument)
}

function keepIdentity(before: StoredDocument, after: StoredDocument): StoredDocument {
  for (const attribute of ['_id', '_type'] as const) {
    if (after[attribute] === before[attribute]) continue
    throw new ValidationError(`Cannot modify immutable attribute ${JSON.stringify(attribute)}`, after[attribute])
  }
  return {...after, _createdAt: before._createdAt}
}

function add(current: unknown, by: number): unknown {
  return typeof current === 'number' && Number.isFinite(current + by) ? current + by : current
}

/** Of hunks times characters. Each hunk that does not fit where it says is looked for in the whole text. */
const MOST_SEARCHED = 50_000_000

function applyDiff(text: string, diff: string, path: string): string {
  const hunks = diff.match(/^@@ /gm)?.length ?? 0
  if (hunks * text.length > MOST_SEARCHED) {
    throw new ValidationError(`The diffMatchPatch of ${JSON.stringify(path)} is too much for a text of its length`)
  }
  const mutation = {mutations: [{patch: {id: 'text', diffMatchPatch: {text: diff}}}]} as never
  try {
    const patched = new Mutation(mutation).apply({_id: 'text', _type: 'text', text} as never) as unknown as {
      text: string
    }
    return patched.text
  } catch (error) {
    throw new ValidationError(`Cannot apply the diffMatchPatch of ${JSON.stringify(path)}: ${(error as Error).message}`)
  }
}

/** The last brackets of the path say where in an array; what comes before them leads to the array. */
function insertInto(document: unknown, insert: Insert, effort: Effort, id: string): unknown {
  const where = 'before' in insert ? 'before' : 'after' in insert ? 'after' : 'replace'
  const steps = parsePath('before' in insert ? insert.before : 'after' in insert ? insert.after : insert.replace)
  const last = steps.pop()
  if (last?.kind !== 'terms') return document
  const led = locate(document, steps, effort)
  // `..[_key=="a"]` looks for arrays everywhere, and so for all there is.
  const found = last.recursive ? led.flatMap((location) => everythingBelow(document, location, effort)) : led
  const arrays = found.filter((location) => Array.isArray(valueAt(document, location)))
  if (found.length > 0 && arrays.length === 0) {
    const path = found[0]?.join('.')
    throw new OperationError(400, 'patchError', `Cannot insert into ${path}, which is not an array`, {id})
  }
  spendCopies(document, arrays, effort)
  return updateAt(document, arrays, (array) => insertItems(array as unknown[], where, last.terms, insert.items, effort))
}

/** Arrays are copied on the way to what changes in them. That is quick, but not for nothing. */
function spendCopies(document: unknown, locations: Location[], effort: Effort): void {
  const [first] = locations
  if (!first) return
  let value = document
  for (const key of first) {
    if (Array.isArray(value)) effort.spend(value.length)
    value = valueAt(value, [key])
  }
  if (Array.isArray(value)) effort.spend(value.length)
}

function everythingBelow(document: unknown, location: Location, effort: Effort): Location[] {
  const below = locate(valueAt(document, location), [{recursive: true, kind: 'all'}], effort)
  return [location, ...below.map((rest) => [...location, ...rest])]
}

function insertItems(
  array: unknown[],
  where: 'before' | 'after' | 'replace',
  terms: Term[],
  items: unknown[],
  effort: Effort,
): unknown[] {
  if (where === 'replace') {
    const replaced = positionsIn(
      array,
      terms.map((term) => asSplice(term, array.length)),
      effort,
    )
    const start = replaced[0] ?? edges(terms, array, where, effort)[0]
    if (start === undefined) return array
    const gone = new Set(replaced)
    const kept = gone.size === 0 ? array : array.filter((_, index) => !gone.has(index))
    return withItems(kept, start, items)
  }
  const places = edges(terms, array, where, effort)
  if (places.length === 0) return array
  const place = where === 'before' ? Math.min(...places) : Math.max(...places)
  return withItems(array, place, items)
}

/** A copy of the array with items inserted. Copying in one piece and moving is much quicker than joining pieces. */
function withItems(array: unknown[], place: number, items: unknown[]): unknown[] {
  // More items than a function takes arguments.
  if (items.length > 10_000) return array.slice(0, place).concat(items, array.slice(place))
  const copy = array.slice()
  copy.splice(place, 0, ...items)
  return copy
}

/** Between which items the terms point. An index past the ends means the end; a filter may point nowhere. */
function edges(terms: Term[], array: unknown[], where: 'before' | 'after' | 'replace', effort: Effort): number[] {
  const {length} = array
  const within = (place: number): number => Math.min(length, Math.max(0, place))
  return terms.flatMap((term) => {
    if (term.kind === 'index') {
      if (where === 'replace') return []
      const index = term.index < 0 ? length + term.index : term.index
      return [within(where === 'before' ? index : index + 1)]
    }
    const positions = positionsIn(array, [term], effort)
    const first = positions[0]
    const last = positions.at(-1)
    if (first !== undefined && last !== undefined) return [where === 'after' ? last + 1 : first]
    if (term.kind !== 'slice') return []
    const splice = asSplice(term, length)
    return splice.kind === 'slice' ? [within(splice.start ?? 0)] : []
  })
}

/**
 * In the range of an insertion -1 is the place after the last item, not the item: the client's `splice` says `[3:-1]`
 * for all from the third on, and `[-2:]` for the last item.
 */
function asSplice(term: Term, length: number): Term {
  if (term.kind !== 'slice') return term
  const place = (index: number | null): number | null =>
    index !== null && index < 0 ? Math.max(0, length + index + 1) : index
  return {kind: 'slice', start: place(term.start), end: place(term.end)}
}
