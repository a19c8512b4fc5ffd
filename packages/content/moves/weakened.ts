import {objectOf, textOf} from '../checks/values.ts'

/**
 * The value with some of its references weak until it is published, as the Studio writes them in drafts: the lake refuses
 * a strong one to a document that is not there. The same value when it has none of them.
 */
export function weakened<Value>(value: Value, isMissing: (id: string) => boolean, field = ''): Value {
  if (Array.isArray(value)) {
    const items = value.map((item) => weakened(item, isMissing, field))
    return items.every((item, index) => item === value[index]) ? value : (items as Value)
  }
  if (typeof value !== 'object' || value === null) return value
  const object = objectOf(value)
  const id = textOf(object._ref)
  if (id) {
    if (object._weak === true || !isMissing(id)) return value
    return {...object, _weak: true, _strengthenOnPublish: {type: typeAt(id, field)}} as Value
  }
  const entries = Object.entries(object).map(([name, child]) => [name, weakened(child, isMissing, name)] as const)
  return entries.every(([name, child]) => child === object[name]) ? value : (Object.fromEntries(entries) as Value)
}

/** The type that a reference in a field most likely has; the Studio shows it by this until somebody chooses another one. */
function typeAt(id: string, field: string): string {
  if (id.startsWith('image-')) return 'sanity.imageAsset'
  if (id.startsWith('file-')) return 'sanity.fileAsset'
  return typesOfFields[field] ?? 'article'
}

const typesOfFields: Record<string, string> = {
  author: 'person',
  citation: 'citation',
  citations: 'citation',
  condition: 'condition',
  conditions: 'condition',
  featuredConditions: 'condition',
  medicalReviewer: 'person',
  of: 'person',
  relatedConditions: 'condition',
  reviewer: 'person',
  term: 'glossaryTerm',
  treatment: 'treatment',
  treatments: 'treatment',
}
