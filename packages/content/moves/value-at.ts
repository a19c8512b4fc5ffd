import type {Path} from '@sanity/types'
import {listOf, objectOf} from '../checks/values.ts'

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((current, step) => {
    if (typeof step === 'string') return objectOf(current)[step]
    if (typeof step === 'number') return listOf(current)[step]
    if (Array.isArray(step)) return undefined
    return listOf(current).find((item) => objectOf(item)._key === step._key)
  }, value)
}
