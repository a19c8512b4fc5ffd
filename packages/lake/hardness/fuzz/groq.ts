import type {Random} from '../random.ts'
import {aNumber, anAttribute, anId, aString, garbled} from './values.ts'

/** Every function of the language with how many arguments it takes, and some that there are not. */
const FUNCTIONS: [string, number][] = [
  ['count', 1],
  ['defined', 1],
  ['length', 1],
  ['lower', 1],
  ['upper', 1],
  ['now', 0],
  ['path', 1],
  ['string', 1],
  ['references', 1],
  ['references', 2],
  ['round', 1],
  ['round', 2],
  ['select', 2],
  ['coalesce', 2],
  ['dateTime', 1],
  ['identity', 0],
  ['boost', 2],
  ['score', 1],
  ['operation', 0],
  ['before', 0],
  ['after', 0],
  ['global::now', 0],
  ['string::lower', 1],
  ['string::split', 2],
  ['string::startsWith', 2],
  ['array::join', 2],
  ['array::compact', 1],
  ['array::unique', 1],
  ['array::intersects', 2],
  ['math::sum', 1],
  ['math::avg', 1],
  ['math::min', 1],
  ['math::max', 1],
  ['pt::text', 1],
  ['sanity::projectId', 0],
  ['sanity::dataset', 0],
  ['sanity::versionOf', 1],
  ['sanity::partOfRelease', 1],
  ['releases::all', 0],
  ['dateTime::now', 0],
  ['geo::distance', 2],
  ['geo::contains', 2],
  ['text::query', 1],
  ['text::matchText', 2],
  ['diff::changedAny', 3],
  ['delta::changedOnly', 1],
  ['delta::operation', 0],
  ['media::aspect', 2],
  ['user::attributes', 0],
  ['nothing', 1],
  ['no::thing', 2],
]
const BINARY = [
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '||',
  'in',
  'match',
  '+',
  '-',
  '*',
  '/',
  '%',
  '**',
  '=>',
  '..',
  '...',
]
const TOKENS = [
  ...'(){}[]@^*$|!+-/%.,:"\'#;<>=',
  '...',
  '->',
  '**',
  '=>',
  '&&',
  '||',
  '//',
  ' ',
  '\n',
  'true',
  'null',
  '^.^.^',
  'in',
  'match',
  'asc',
  'desc',
  '"\\u{1f600}"',
  '"\\ud800"',
  '1e999',
  '$x',
  'fn a::b($x) = $x;',
  '\u0000',
  '😀',
]

/** A query made by the rules of the language, often with an accident. */
export function aQuery(random: Random): string {
  const query = random.chance(0.8) ? `*${suffixes(random, 4)}` : expression(random, 4)
  return random.chance(0.3) ? garbled(query, random, TOKENS) : query
}

function expression(random: Random, depth: number): string {
  if (depth <= 0) return atom(random)
  const inner = () => expression(random, depth - 1)
  switch (random.below(9)) {
    case 0:
      return `(${inner()} ${random.pick(BINARY)} ${inner()})`
    case 1:
      return `${inner()} ${random.pick(BINARY)} ${inner()}`
    case 2:
      return `${random.pick(['!', '-', '+'])}${inner()}`
    case 3:
      return call(random, depth)
    case 4:
      return `[${random.chance(0.2) ? '...' : ''}${inner()}, ${inner()}]`
    case 5:
      return projection(random, depth - 1)
    case 6:
      return `*${suffixes(random, depth - 1)}`
    default:
      return `${atom(random)}${suffixes(random, depth - 1)}`
  }
}

function call(random: Random, depth: number): string {
  const [name, count] = random.pick(FUNCTIONS)
  const given = random.chance(0.9) ? count : random.below(4)
  return `${name}(${Array.from({length: given}, () => expression(random, depth - 1)).join(', ')})`
}

function suffixes(random: Random, depth: number): string {
  return Array.from({length: random.below(4)}, () => suffix(random, depth - 1)).join('')
}

function suffix(random: Random, depth: number): string {
  switch (random.below(9)) {
    case 0:
    case 1:
      return `[${expression(random, depth)}]`
    case 2:
      return projection(random, depth)
    case 3:
      return `[${aNumber(random)}${random.pick(['..', '...'])}${aNumber(random)}]`
    case 4:
      return `[${random.chance(0.5) ? aNumber(random) : JSON.stringify(anAttribute(random))}]`
    case 5:
      return random.pick(['->', '->title', '[]', '[].n', '[]->', '.title', '.nested.list[0]'])
    case 6:
      return ` | order(${expression(random, depth)} ${random.pick(['', 'asc', 'desc'])})`
    case 7:
      return ` | score(${expression(random, depth)})`
    default:
      return ` | ${random.pick(['', 'nothing'])}${projection(random, depth)}`
  }
}

function projection(random: Random, depth: number): string {
  const fields = Array.from({length: random.below(4)}, () =>
    random.pick([
      () => random.pick(['...', '_id', 'title', 'ref->', '^.title', '@', 'list[]{n}', '...ref->', 'body[0..2]']),
      () => `${JSON.stringify(anAttribute(random))}: ${expression(random, depth - 1)}`,
      () => `${expression(random, depth - 1)} => {${expression(random, 0)}}`,
    ])(),
  )
  return `{${fields.join(', ')}}`
}

function atom(random: Random): string {
  return random.pick([
    () => JSON.stringify(aString(random).slice(0, 300)),
    () => JSON.stringify(anId(random)),
    () => String(aNumber(random)),
    () => random.pick(['true', 'false', 'null', '@', '^', '^.^', '$x', '$y', '*', 'now()']),
    () =>
      random.pick([
        '_id',
        '_type',
        'title',
        'n',
        'list',
        'ref',
        'body',
        'slug.current',
        'hasOwnProperty',
        '_updatedAt',
      ]),
  ])()
}
