import type {ValueRange} from '../store/lookups.ts'
import {isIndexablePath} from '../store/value-index.ts'
import type {Dataset} from './dataset.ts'
import {type Lookup, wordsOf} from './evaluate/lookup.ts'

/**
 * The ids, in the dataset, of all documents for which the lookups can hold, when an index gives few enough. Undefined
 * when none does: then documents are read type by type, or all.
 */
export function candidateIds(dataset: Dataset, lookups: Lookup[], areIdsPlain: boolean): string[] | undefined {
  const types = lookups.find((lookup) => lookup.by === 'type')?.types
  const probes = lookups
    .flatMap((lookup) => probeOf(dataset, lookup, types, areIdsPlain) ?? [])
    .sort((a, b) => a.rank - b.rank)
  const {few, many} = dataset.limits
  for (const most of [few, many]) {
    for (const {ids} of probes) {
      const found = ids(most + 1)
      if (found && found.length <= most) return found
    }
  }
  return undefined
}

interface Probe {
  /** Probes of a lower rank usually give fewer. */
  rank: number
  /** Undefined when this index cannot say after all. */
  ids(limit: number): string[] | undefined
}

function probeOf(
  dataset: Dataset,
  lookup: Lookup,
  types: string[] | undefined,
  areIdsPlain: boolean,
): Probe | undefined {
  const {lookups, name} = dataset
  switch (lookup.by) {
    case 'value':
      return {rank: 0, ids: (limit) => withValue(dataset, lookup, types, limit)}
    case 'reference':
      return {rank: 1, ids: (limit) => lookups.referencing(name, lookup.ids, limit)}
    case 'words':
      return {rank: 2, ids: (limit) => lookups.withWords(name, lookup.words, limit)}
    case 'prefix':
      return areIdsPlain ? {rank: 3, ids: (limit) => lookups.withPrefix(name, lookup.prefix, limit)} : undefined
    case 'any':
      return {rank: 4, ids: (limit) => withAny(dataset, lookup.alternatives, types, areIdsPlain, limit)}
    case 'range':
      return {rank: 5, ids: (limit) => inRange(dataset, lookup, types, limit)}
    case 'type':
      return {rank: 6, ids: () => ofTypes(dataset, lookup.types)}
    case 'id':
      return areIdsPlain ? {rank: 0, ids: () => lookup.ids} : undefined
  }
}

function withValue(
  dataset: Dataset,
  {path, values}: Extract<Lookup, {by: 'value'}>,
  types: string[] | undefined,
  limit: number,
): string[] | undefined {
  const {lookups, name} = dataset
  const index = lookups.valueIndex(path)
  if (index !== undefined) return lookups.withValue(name, index, types ?? lookups.types(name), values, limit)
  // Without an index of its own, a text is found by its words.
  const [value] = values
  const words = values.length === 1 && typeof value === 'string' && hasWords(path) ? wordsOf(value) : undefined
  const found = words?.by === 'words' ? lookups.withWords(name, words.words, limit) : undefined
  if (!found || found.length >= limit) want(dataset, path)
  return found
}

function inRange(
  dataset: Dataset,
  {path, operator, value}: Extract<Lookup, {by: 'range'}>,
  types: string[] | undefined,
  limit: number,
): string[] | undefined {
  const {lookups, name} = dataset
  // Pages by `_id` are read from there on; see `#startOf` of the view.
  if (path === '_id') return undefined
  const index = lookups.valueIndex(path)
  if (index === undefined) {
    want(dataset, path)
    return undefined
  }
  const bound = {value, isInclusive: operator.endsWith('=')}
  const range: ValueRange = operator.startsWith('>') ? {low: bound} : {high: bound}
  return lookups.inRange(name, index, types ?? lookups.types(name), range, limit)
}

function withAny(
  dataset: Dataset,
  alternatives: Lookup[][],
  types: string[] | undefined,
  areIdsPlain: boolean,
  limit: number,
): string[] | undefined {
  const union = new Set<string>()
  for (const alternative of alternatives) {
    const withTypes: Lookup[] = types ? [...alternative, {by: 'type', types}] : alternative
    const found = candidateIds(dataset, withTypes, areIdsPlain)
    if (!found) return undefined
    for (const id of found) union.add(id)
    if (union.size >= limit) return undefined
  }
  return [...union]
}

/** Only very few: reading by type comes in order, and only as far as is needed. */
function ofTypes(dataset: Dataset, types: string[]): string[] | undefined {
  const ids = types.flatMap((type) => dataset.idsOfType(type, 'id').first(FEW_OF_A_TYPE + 1))
  return ids.length <= FEW_OF_A_TYPE ? ids : undefined
}

const FEW_OF_A_TYPE = 100

function want(dataset: Dataset, path: string): void {
  if (isIndexablePath(path)) dataset.wantedPaths.add(path)
}

/** The index of words leaves out what the system writes. */
function hasWords(path: string): boolean {
  return !path.split('.').some((name) => name.startsWith('_') && name !== '_type')
}
