import {isRecord} from '../../is-record.ts'
import type {Effort} from './effort.ts'
import type {Comparator, Literal, Step, Term} from './parse-path.ts'

/** The way to one value: names of attributes and positions in arrays. */
export type Location = (string | number)[]

/**
 * Where in a value a path leads. With `create`, attributes that are missing count too, as `set` makes them; items of
 * arrays have to be there.
 */
export function locate(value: unknown, steps: Step[], effort: Effort, create = false): Location[] {
  const found: Location[] = []
  walk(value, steps, {effort, create, at: [], found: (location) => found.push([...location])})
  return found.length > 1 ? distinct(found) : found
}

/** The values that a path selects. */
export function select(value: unknown, steps: Step[], effort: Effort): unknown[] {
  return locate(value, steps, effort).map((location) => valueAt(value, location))
}

export function valueAt(value: unknown, location: Location): unknown {
  let current = value
  for (const key of location) current = own(current, key)
  return current
}

/** The positions in an array that the terms between brackets select, in rising order. */
export function positionsIn(array: unknown[], terms: Term[], effort: Effort): number[] {
  const positions = new Set(terms.flatMap((term) => positionsOf(array, term, effort)))
  return [...positions].sort((a, b) => a - b)
}

interface Walk {
  effort: Effort
  create: boolean
  at: Location
  found(location: Location): void
}

function walk(value: unknown, steps: Step[], state: Walk): void {
  state.effort.spend()
  const [step, ...rest] = steps
  if (!step) {
    // A location costs more than a visit, in time and in memory.
    state.effort.spend(20)
    state.found(state.at)
  } else if (step.recursive) everywhere(value, {...step, recursive: false}, rest, state)
  else take(value, step, rest, state, state.create)
}

/** Tries a step on a value and on all below it. It creates nothing there; what follows it may. */
function everywhere(value: unknown, step: Step, rest: Step[], state: Walk): void {
  state.effort.spend()
  // Their items are visited one by one anyway.
  if (!(Array.isArray(value) && step.kind === 'attribute')) take(value, step, rest, state, false)
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) within(index, state, () => everywhere(item, step, rest, state))
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) within(name, state, () => everywhere(item, step, rest, state))
  }
}

function take(value: unknown, step: Step, rest: Step[], state: Walk, create: boolean): void {
  switch (step.kind) {
    case 'attribute':
      takeAttribute(value, step.name, rest, state, create)
      break
    case 'all':
      takeAll(value, rest, state)
      break
    case 'terms':
      for (const term of step.terms) takeTerm(value, term, rest, state, create)
  }
}

function takeAttribute(value: unknown, name: string, rest: Step[], state: Walk, create: boolean): void {
  if (Array.isArray(value)) {
    // `friends.age` is the age of every friend.
    state.effort.spend(value.length)
    for (const [index, item] of value.entries()) {
      if (isRecord(item)) within(index, state, () => takeAttribute(item, name, rest, state, create))
    }
    return
  }
  const exists = isRecord(value) && Object.hasOwn(value, name)
  if (exists || create) within(name, state, () => walk(exists ? value[name] : undefined, rest, state))
}

function takeAll(value: unknown, rest: Step[], state: Walk): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) within(index, state, () => walk(item, rest, state))
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) within(name, state, () => walk(item, rest, state))
  }
}

function takeTerm(value: unknown, term: Term, rest: Step[], state: Walk, create: boolean): void {
  if (term.kind === 'path') {
    const [first, ...others] = term.steps
    if (!first) return
    const after = [...others, ...rest]
    if (first.recursive) everywhere(value, {...first, recursive: false}, after, state)
    else take(value, first, after, state, create)
  } else if (term.kind === 'all') takeAll(value, rest, state)
  else if (Array.isArray(value)) {
    for (const index of positionsOf(value, term, state.effort)) {
      within(index, state, () => walk(value[index], rest, state))
    }
  } else if (term.kind === 'filter' && value !== undefined && passes(value, term)) walk(value, rest, state)
}

function within(key: string | number, state: Walk, visit: () => void): void {
  state.at.push(key)
  visit()
  state.at.pop()
}

function positionsOf(array: unknown[], term: Term, effort: Effort): number[] {
  switch (term.kind) {
    case 'index': {
      const index = fromEnd(term.index, array.length)
      return index >= 0 && index < array.length ? [index] : []
    }
    case 'slice': {
      const start = Math.max(0, fromEnd(term.start ?? 0, array.length))
      const end = Math.min(array.length, fromEnd(term.end ?? array.length, array.length))
      effort.spend(Math.max(0, end - start))
      return Array.from({length: Math.max(0, end - start)}, (_, offset) => start + offset)
    }
    case 'all':
      return [...array.keys()]
    case 'filter':
      effort.spend(array.length)
      return passing(array, term)
    case 'path':
      return []
  }
}

const fromEnd = (index: number, length: number): number => (index < 0 ? length + index : index)

function passing(array: unknown[], filter: Extract<Term, {kind: 'filter'}>): number[] {
  const positions: number[] = []
  // Not by iterators: a list of blocks is searched for a key with every stroke of somebody's keyboard.
  for (let index = 0; index < array.length; index++) {
    if (passes(array[index], filter)) positions.push(index)
  }
  return positions
}

function passes(value: unknown, {attributes, comparator, literal}: Extract<Term, {kind: 'filter'}>): boolean {
  const [only] = attributes
  const left = attributes.length === 1 && only !== undefined ? own(value, only) : valueAt(value, attributes)
  if (left === undefined) return false
  return comparator === null || compare(left, comparator, literal)
}

function compare(left: unknown, comparator: Comparator, right: Literal): boolean {
  // Objects and arrays are neither equal nor unequal to a literal.
  if (typeof left === 'object' && left !== null) return false
  if (comparator === '==') return left === right
  if (comparator === '!=') return left !== right
  const comparable =
    (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string')
  if (!comparable) return false
  if (comparator === '>') return left > right
  if (comparator === '>=') return left >= right
  return comparator === '<' ? left < right : left <= right
}

function own(container: unknown, key: string | number): unknown {
  if (typeof container !== 'object' || container === null || !Object.hasOwn(container, key)) return undefined
  return (container as Record<string | number, unknown>)[key]
}

function distinct(locations: Location[]): Location[] {
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()]
}
