import {DateTime} from 'groq-js'
import {limitText} from './limits.ts'
import {isItemOf} from './operators.ts'
import {finite} from './values.ts'

/** Functions over lists. Anything that is no list gives null. */
export const arrayFunctions: Record<string, (...values: unknown[]) => unknown> = {
  count: (list) => (Array.isArray(list) ? list.length : null),
  'math::min': ofNumbers((numbers) => (numbers.length === 0 ? null : numbers.reduce((a, b) => Math.min(a, b)))),
  'math::max': ofNumbers((numbers) => (numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b)))),
  'math::sum': ofNumbers((numbers) => finite(sum(numbers))),
  'math::avg': ofNumbers((numbers) => (numbers.length === 0 ? null : finite(sum(numbers) / numbers.length))),
  'array::join': (list, separator) => {
    if (!Array.isArray(list) || typeof separator !== 'string') return null
    return list.every(isPrimitive) ? join(list, separator) : null
  },
  'array::compact': (list) => (Array.isArray(list) ? list.filter((item) => item !== null) : null),
  'array::unique': (list) => (Array.isArray(list) ? unique(list) : null),
  'array::intersects': (a, b) => {
    if (!Array.isArray(a) || !Array.isArray(b)) return null
    return a.some((item) => isItemOf(item, b))
  },
}

function join(list: unknown[], separator: string): string {
  const texts = list.map(String)
  limitText(texts.reduce((sum, text) => sum + text.length + separator.length, 0))
  return texts.join(separator)
}

/** Nulls do not count; anything else that is no number makes the answer null. */
function ofNumbers(calculate: (numbers: number[]) => number | null) {
  return (list: unknown): number | null => {
    if (!Array.isArray(list)) return null
    const items = list.filter((item) => item !== null)
    return items.every((item) => typeof item === 'number') ? calculate(items) : null
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function isPrimitive(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || value instanceof DateTime
}

/** The first of each primitive, null among them as the hosted lake has it; lists and objects are never equal. */
function unique(list: unknown[]): unknown[] {
  const seen = new Set<unknown>()
  return list.filter((item) => {
    if (item !== null && !isPrimitive(item)) return true
    const key = item instanceof DateTime ? `\0date ${item.date.getTime()}` : item
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
