import {isRecord} from '../is-record.ts'

/** The ids a document refers to, and whether any of those references is strong. */
export function referencesIn(document: unknown): Map<string, boolean> {
  const references = new Map<string, boolean>()
  collect(document, references)
  return references
}

function collect(value: unknown, references: Map<string, boolean>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, references)
    return
  }
  if (!isRecord(value)) return
  if (typeof value._ref === 'string' && !pointsElsewhere(value)) {
    references.set(value._ref, references.get(value._ref) === true || value._weak !== true)
  }
  for (const item of Object.values(value)) collect(item, references)
}

/** References into another dataset or resource are nobody's to check here. */
function pointsElsewhere(reference: Record<string, unknown>): boolean {
  return '_dataset' in reference || '_projectId' in reference || String(reference._ref).includes(':')
}

/**
 * The document with its `_strengthenOnPublish` references made strong, unless they ask to stay weak. The Studio marks
 * a reference so when its target was not published yet.
 */
export function strengthenReferences<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(strengthenReferences) as Value
  if (!isRecord(value)) return value
  const result = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, strengthenReferences(item)]))
  const strengthen = result._strengthenOnPublish
  if (strengthen === undefined) return result as Value
  delete result._strengthenOnPublish
  if (!isRecord(strengthen) || strengthen.weak !== true) delete result._weak
  return result as Value
}

/** Where in a value a document is referred to, as paths that a patch could use. */
export function referencePaths(value: unknown, target: string, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const key = isRecord(item) && typeof item._key === 'string' ? `_key==${JSON.stringify(item._key)}` : index
      return referencePaths(item, target, `${path}[${key}]`)
    })
  }
  if (!isRecord(value)) return []
  const own = value._ref === target && !pointsElsewhere(value) ? [path] : []
  return own.concat(
    Object.entries(value).flatMap(([name, item]) => referencePaths(item, target, path ? `${path}.${name}` : name)),
  )
}
