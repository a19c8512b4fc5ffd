import {DateTime} from 'groq-js'
import {IdPath} from './id-path.ts'

export type GroqType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object' | 'path' | 'datetime'
export type GroqObject = Record<string, unknown>

/** The GROQ type of a value. Values are plain JSON, plus `DateTime` and `IdPath`. */
export function typeOf(value: unknown): GroqType {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof DateTime) return 'datetime'
  if (value instanceof IdPath) return 'path'
  return typeof value as GroqType
}

export function isObject(value: unknown): value is GroqObject {
  return typeOf(value) === 'object'
}

/** The attribute of an object, null for anything else. Own attributes only: a document may well have one named `hasOwnProperty`. */
export function attributeOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null
}

/** Sets an attribute, whatever its name: `object['__proto__'] = x` would set the prototype instead. */
export function setAttribute(object: GroqObject, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, {value, enumerable: true, configurable: true, writable: true})
}

export function assignAttributes(object: GroqObject, from: GroqObject): void {
  if (Object.hasOwn(from, '__proto__')) {
    for (const [name, value] of Object.entries(from)) setAttribute(object, name, value)
  } else {
    Object.assign(object, from)
  }
}

export function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null
}

export function isEqual(a: unknown, b: unknown): boolean {
  if (a instanceof DateTime) return b instanceof DateTime && a.equals(b)
  if (a === null || a === undefined) return b === null || b === undefined
  return typeof a !== 'object' && a === b
}

/** Negative, zero or positive; null when the two cannot be compared. */
export function compare(a: unknown, b: unknown): number | null {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : null
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : null
  if (typeof a === 'boolean') return typeof b === 'boolean' ? Number(a) - Number(b) : null
  if (a instanceof DateTime) return b instanceof DateTime ? a.compareTo(b) : null
  return null
}

const TYPE_ORDER: Partial<Record<GroqType, number>> = {datetime: 1, number: 2, string: 3, boolean: 4}

/** The order of `order()`: by type first, then by value; everything else is equal and comes last. */
export function compareTotally(a: unknown, b: unknown): number {
  const byType = (TYPE_ORDER[typeOf(a)] ?? 100) - (TYPE_ORDER[typeOf(b)] ?? 100)
  return byType === 0 ? (compare(a, b) ?? 0) : byType
}

/** By code point, as the GROQ specification says. `<` compares UTF-16 units, which puts 😀 (D83D DE00) before U+FF5E. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left === right) continue
    return left >= 0xd800 && right >= 0xd800 ? aboveSurrogates(left) - aboveSurrogates(right) : left - right
  }
  return a.length - b.length
}

function aboveSurrogates(unit: number): number {
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000
}

/** The part of a list that `[left..right]` or `[left...right]` asks for; negative bounds count from the end. */
export function sliceOf<Item>(list: Item[], bounds: {left: number; right: number; isInclusive: boolean}): Item[] {
  const from = bounds.left < 0 ? bounds.left + list.length : bounds.left
  const to = (bounds.right < 0 ? bounds.right + list.length : bounds.right) + (bounds.isInclusive ? 1 : 0)
  return list.slice(Math.max(from, 0), Math.max(to, 0))
}
