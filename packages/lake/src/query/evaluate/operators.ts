import {DateTime} from 'groq-js'
import {IdPath} from './id-path.ts'
import {assignAttributes, compare, finite, type GroqObject, isEqual, isObject} from './values.ts'

type BinaryOperator = (left: unknown, right: unknown) => unknown

/** The operators that look at nothing but their two values. */
export const operators: Record<string, BinaryOperator> = {
  '==': isEqual,
  '!=': (a, b) => !isEqual(a, b),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  in: isIn,
  '+': plus,
  '-': minus,
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => a / b),
  '%': arithmetic((a, b) => a % b),
  '**': arithmetic((a, b) => a ** b),
}

function comparison(decide: (order: number) => boolean): BinaryOperator {
  return (a, b) => {
    const order = compare(a, b)
    return order === null ? null : decide(order)
  }
}

function arithmetic(calculate: (a: number, b: number) => number): BinaryOperator {
  return (a, b) => (typeof a === 'number' && typeof b === 'number' ? finite(calculate(a, b)) : null)
}

function isIn(item: unknown, container: unknown): boolean | null {
  if (Array.isArray(container)) return isItemOf(item, container)
  if (!(container instanceof IdPath)) return null
  if (item instanceof IdPath) return container.matches(item.pattern)
  return typeof item === 'string' ? container.matches(item) : null
}

const LONG = 32

// Asked a second time for an item, a long list is made a set: it is the same list for every document under test.
const asked = new WeakMap<unknown[], Set<unknown> | 'once'>()

/** Whether a list holds an item, by `==`. */
export function isItemOf(item: unknown, list: unknown[]): boolean {
  if (list.length > LONG && (typeof item !== 'object' || item === null)) {
    let items = asked.get(list)
    if (items === 'once') items = new Set(list.map((other) => other ?? null))
    asked.set(list, items ?? 'once')
    if (items) return items.has(item ?? null)
  }
  return list.some((other) => isEqual(item, other))
}

function plus(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return finite(a + b)
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (a instanceof DateTime && typeof b === 'number') return valid(a.add(b))
  if (typeof a === 'number' && b instanceof DateTime) return valid(b.add(a))
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b]
  if (!isObject(a) || !isObject(b)) return null
  const result: GroqObject = {}
  assignAttributes(result, a)
  assignAttributes(result, b)
  return result
}

function minus(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return finite(a - b)
  if (a instanceof DateTime && typeof b === 'number') return valid(a.add(-b))
  if (a instanceof DateTime && b instanceof DateTime) return a.difference(b)
  return null
}

/** Null past the last date there is, some 270,000 years from now. */
function valid(time: DateTime): DateTime | null {
  return Number.isNaN(time.date.getTime()) ? null : time
}
