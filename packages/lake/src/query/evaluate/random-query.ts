import type {Random} from '../../../hardness/random.ts'

/**
 * A query that uses any part of the language. Only what the lake deliberately answers otherwise than groq-js is missing:
 * `text::query`, a path in a path, `array::unique` of nulls, boosts below zero.
 */
export function randomQuery(random: Random): string {
  const query = expression(random, 4)
  return random.chance(0.05)
    ? `fn my::part($x) = $x${random.pick(['', '->', '[]', '[]->'])}${object(random, 1)}; ${query.replaceAll('name)', 'my::part(author))')}`
    : query
}

/** Values for the parameters that random queries name. */
export const parameters = {n: 2, list: ['anna', 'carl', 3, null], text: 'asthma', key: 'name', object: {a: {b: 1}}}

const ATTRIBUTES = [
  ...['_id', '_type', 'name', 'title', 'age', 'severity', 'tags', 'author', 'related', 'body', 'children', 'text'],
  ...[
    'staff',
    'role',
    'person',
    'numbers',
    'matrix',
    'address',
    'geo',
    'reviewed',
    'reviewedAt',
    'slug',
    'missing',
    'a',
  ],
]
const LITERALS = [
  '1',
  '0',
  '2.5',
  '-3',
  '1e2',
  '"anna"',
  "'condition'",
  '"asth*"',
  '""',
  'true',
  'false',
  'null',
  '[]',
  '{}',
]
const BINARY = ['==', '!=', '<', '<=', '>', '>=', '&&', '||', '+', '-', '*', '/', '%', '**', 'in', 'match']

function expression(random: Random, depth: number): string {
  if (depth <= 0) return leaf(random)
  const next = () => expression(random, depth - 1)
  switch (random.below(14)) {
    case 0:
      return `${next()} ${random.pick(BINARY)} ${next()}`
    case 1:
      return `(${next()} ${random.pick(BINARY)} ${next()})`
    case 2:
      return `${random.pick(['!', '-', '+'])}${next()}`
    case 3:
      return `${next()} in ${next()}${random.pick(['..', '...'])}${next()}`
    case 4:
      return call(random, next)
    case 5:
      return `[${next()}, ...${next()}, ${next()}]`
    case 6:
      return object(random, depth - 1)
    case 7:
      return `select(${next()} => ${next()}, ${next()} => ${next()}, ${next()})`
    case 8:
    case 9:
    case 10:
      return documents(random, depth - 1)
    default:
      return traversal(random, random.chance(0.5) ? random.pick(ATTRIBUTES) : `(${next()})`, depth - 1)
  }
}

function leaf(random: Random): string {
  return random.chance(0.6)
    ? random.pick(ATTRIBUTES)
    : random.pick([...LITERALS, '@', '^', '^.^', '@.name', '^._id', '$n', '$list', '$text', '$object.a', '*'])
}

function documents(random: Random, depth: number): string {
  const condition = random.pick([
    `_type == "${random.pick(['person', 'condition', 'clinic'])}"`,
    '_id in $list',
    'references("anna")',
    'references(^._id)',
    'author._ref == ^._id',
    'defined(title)',
    expression(random, Math.min(depth, 2)),
  ])
  const order = random.pick([
    '',
    '',
    ` | order(${expression(random, 1)})`,
    ` | order(${random.pick(ATTRIBUTES)} desc, _id asc)`,
    ` | score(${expression(random, 1)}, boost(title match "asth*", 2))`,
  ])
  return traversal(random, `*[${condition}]${order}`, depth)
}

/** What stands behind a value: any number of traversals. */
function traversal(random: Random, base: string, depth: number): string {
  let text = base
  while (random.chance(0.6)) {
    text += random.pick([
      () => `.${random.pick(ATTRIBUTES)}`,
      () => '[]',
      () => `[${random.pick(['0', '-1', '1 + 1', '99', '$n'])}]`,
      () => `[${random.pick(['0..1', '0...2', '-2..-1', '1...-1', '3..1', '5..9', '0...$n'])}]`,
      () => '["name"]',
      () => '[$key]',
      () => `[${expression(random, Math.min(depth, 1))}]`,
      () => '->',
      () => `->${random.pick(ATTRIBUTES)}`,
      () => object(random, Math.min(depth, 1)),
      () => ` | ${object(random, Math.min(depth, 1))}`,
    ])()
  }
  return text
}

function object(random: Random, depth: number): string {
  const parts = Array.from({length: 1 + random.below(3)}, () =>
    random.pick([
      () => random.pick(ATTRIBUTES),
      () => `"x${random.below(3)}": ${expression(random, depth)}`,
      () => '...',
      () => `...${traversal(random, random.pick(ATTRIBUTES), 0)}`,
      () => `${expression(random, Math.min(depth, 1))} => {"y": ${expression(random, 0)}}`,
      () => `${random.pick(ATTRIBUTES)}[]->{name, "up": ^._id}`,
      () => `${random.pick(ATTRIBUTES)}{name}`,
    ])(),
  )
  return `{${parts.join(', ')}}`
}

const FUNCTIONS: [string, number][] = [
  ...(['count', 'defined', 'length', 'lower', 'upper', 'string', 'dateTime', 'round', 'references'] as const).map(
    named(1),
  ),
  ...(['math::min', 'math::max', 'math::sum', 'math::avg', 'array::compact', 'pt::text'] as const).map(named(1)),
  ...(['string::lower', 'string::upper', 'global::count', 'sanity::versionOf', 'sanity::partOfRelease'] as const).map(
    named(1),
  ),
  ...(['coalesce', 'round', 'array::join', 'array::intersects', 'string::split', 'string::startsWith'] as const).map(
    named(2),
  ),
  ...(['now', 'dateTime::now', 'identity', 'sanity::projectId', 'sanity::dataset', 'releases::all'] as const).map(
    named(0),
  ),
]

function named(count: number) {
  return (name: string): [string, number] => [name, count]
}

function call(random: Random, next: () => string): string {
  if (random.chance(0.05)) return `_id in path(${random.pick(['"*"', '"drafts.**"', '"versions.*.asthma"', 'name'])})`
  if (random.chance(0.05)) return `array::unique(array::compact(${next()}))`
  if (random.chance(0.05)) return `dateTime("2026-01-01T00:00:00Z") ${random.pick(['+', '-', '<'])} ${next()}`
  const [name, count] = random.pick(FUNCTIONS)
  return `${name}(${Array.from({length: count}, next).join(', ')})`
}
