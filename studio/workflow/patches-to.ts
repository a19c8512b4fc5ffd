/** A patch as the Studio's document operations take it. */
export type FieldPatch = {setIfMissing: Record<string, unknown>} | {set: Record<string, unknown>} | {unset: string[]}

type Fields = Record<string, unknown>

/**
 * The patches that turn one version of a document into the next: only the members of its objects that differ, so that
 * what somebody else writes meanwhile stands.
 */
export function patchesTo(before: Fields, after: Fields): FieldPatch[] {
  const created: Fields = {}
  const set: Fields = {}
  const unset: string[] = []
  for (const [field, value] of Object.entries(after)) {
    if (value === before[field] || !isObject(value)) continue
    const old = isObject(before[field]) ? before[field] : {}
    if (!isObject(before[field])) created[field] = '_type' in value ? {_type: value._type} : {}
    for (const [name, member] of Object.entries(value))
      if (name !== '_type' && member !== old[name]) set[`${field}.${name}`] = member
    unset.push(...Object.keys(old).flatMap((name) => (name in value ? [] : [`${field}.${name}`])))
  }
  return [
    ...(Object.keys(created).length ? [{setIfMissing: created}] : []),
    ...(unset.length ? [{unset}] : []),
    ...(Object.keys(set).length ? [{set}] : []),
  ]
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
