import {randomBytes} from 'node:crypto'
import {isRecord} from '../is-record.ts'

/** The value with a `_key` on every object in an array that lacks one; the same value when none was missing. */
export function withArrayKeys<Value>(value: Value, newKey: () => string = randomKey): Value {
  if (Array.isArray(value)) return mapUnlessSame(value, (item) => keyed(withArrayKeys(item, newKey), newKey)) as Value
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  const items = entries.map(([, item]) => item)
  const result = mapUnlessSame(items, (item) => withArrayKeys(item, newKey))
  if (result === items) return value
  return Object.fromEntries(entries.map(([key], index) => [key, result[index]])) as Value
}

function keyed(item: unknown, newKey: () => string): unknown {
  return isRecord(item) && item._key === undefined ? {...item, _key: newKey()} : item
}

function mapUnlessSame(items: unknown[], map: (item: unknown) => unknown): unknown[] {
  const result = items.map(map)
  return result.every((item, index) => item === items[index]) ? items : result
}

function randomKey(): string {
  return randomBytes(6).toString('hex')
}
