import type {Path} from '@sanity/types'
import type {ContentDocument} from './finding.ts'
import {once} from './once.ts'
import {keyStep, objectOf} from './values.ts'

interface Statement {
  value: Record<string, unknown>
  path: Path
}

/** Every evidence statement of a page, wherever it stands. */
export const statementsOf = once((document: ContentDocument) => statementsIn(document, []))

function statementsIn(value: unknown, path: Path): Statement[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => statementsIn(item, [...path, keyStep(item, index)]))
  const object = objectOf(value)
  if (object._type === 'evidenceStatement') return [{value: object, path}]
  if (object._type === 'block') return []
  return Object.entries(object).flatMap(([field, child]) => statementsIn(child, [...path, field]))
}
