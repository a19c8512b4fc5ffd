import type {Random} from '../random.ts'

/** Few, so that requests meet each other's documents. */
export const IDS = ['a', 'b', 'c', 'drafts.a', 'drafts.b', 'versions.r1.a', 'versions.r1.c', 'image-x', 'p-1', 'p-2']

const ODD_IDS = [
  '',
  '.',
  'a.',
  '..',
  '-a',
  'drafts.',
  'versions.a',
  '_.releases.r1',
  '_.x.y',
  'a b',
  'ä',
  'a'.repeat(200),
  'a/../b',
  '*',
  "a'--",
]
export const ATTRIBUTES = [
  'title',
  'n',
  'list',
  'body',
  'slug',
  'ref',
  'nested',
  'hasOwnProperty',
  '__proto__',
  'constructor',
  'a.b',
  '_id',
  '_type',
  '_rev',
  '_key',
  '',
]
const STRINGS = [
  '',
  'a',
  'word two three',
  '*',
  'a*',
  '$x',
  '\u0000',
  '\ud800',
  '😀',
  '\u202e',
  "'",
  '"',
  '\\',
  '%',
  '{}',
  '[]',
  '2025-01-01',
  '2025-01-01T00:00:00Z',
  '999999-99-99',
  '0x10',
  'e',
  'x'.repeat(5000),
  '\n\r\t',
  '-',
  'NaN',
  "'; DROP TABLE documents; --",
]
const NUMBERS = [0, -0, 1, -1, 2, 0.1, 1e21, -1e21, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, -(2 ** 53) - 2, 1e-7]

export function anId(random: Random): string {
  return random.chance(0.9) ? random.pick(IDS) : random.pick(ODD_IDS)
}

export function aNumber(random: Random): number {
  return random.chance(0.7) ? random.below(5) : random.pick(NUMBERS)
}

export function aString(random: Random): string {
  return random.pick(STRINGS)
}

export function anAttribute(random: Random): string {
  return random.pick(ATTRIBUTES)
}

/** Any JSON value, rarely a large one. */
export function aValue(random: Random, depth = 3): unknown {
  const kind = random.below(depth > 0 ? 9 : 5)
  if (kind === 0) return null
  if (kind === 1) return random.chance(0.5)
  if (kind === 2) return aNumber(random)
  if (kind <= 4) return aString(random)
  if (kind === 5) return {_type: 'reference', _ref: anId(random), ...(random.chance(0.5) ? {_weak: true} : {})}
  if (kind === 6) return Array.from({length: random.below(4)}, () => aValue(random, depth - 1))
  if (kind === 7)
    return Array.from({length: random.below(4)}, (_, index) => ({_key: `k${index}`, _type: 'item', n: aNumber(random)}))
  return Object.fromEntries(
    Array.from({length: random.below(4)}, () => [anAttribute(random), aValue(random, depth - 1)]),
  )
}

/** The same with something in it removed, doubled, replaced or put somewhere else. */
export function mutated(value: unknown, random: Random): unknown {
  if (random.chance(0.15) || typeof value !== 'object' || value === null) return aValue(random)
  if (Array.isArray(value)) {
    const index = random.below(value.length + 1)
    if (random.chance(0.2)) return [...value, ...value]
    return value.map((item, position) => (position === index ? mutated(item, random) : item))
  }
  const keys = Object.keys(value)
  const key = keys.length > 0 ? random.pick(keys) : 'x'
  const entries = Object.entries(value)
  if (random.chance(0.15)) return Object.fromEntries(entries.filter(([name]) => name !== key))
  if (random.chance(0.15)) return {...value, [anAttribute(random)]: aValue(random)}
  return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? mutated(item, random) : item]))
}

/** The same text with a few characters lost, doubled, moved or added. */
export function garbled(text: string, random: Random, pieces: readonly string[]): string {
  let result = text
  for (let count = 1 + random.below(3); count > 0; count--) {
    const start = random.below(result.length + 1)
    const end = Math.min(result.length, start + 1 + random.below(8))
    const middle = random.pick(['', result.slice(start, end).repeat(2), random.pick(pieces), random.pick(pieces)])
    result = result.slice(0, start) + middle + result.slice(random.chance(0.5) ? start : end)
  }
  return result.slice(0, 8000)
}
