import {objectOf} from '../checks/values.ts'

/**
 * The value with its references as publishing leaves them: one that waited for its target to be published becomes strong,
 * unless it asks to stay weak. The same rule as in Sanity's own publish operation.
 */
export function strengthened<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(strengthened) as Value
  if (typeof value !== 'object' || value === null) return value
  const {_strengthenOnPublish: rule, ...members} = value as Record<string, unknown>
  const entries = Object.entries(members)
    .filter(([name]) => !(name === '_weak' && rule !== undefined && objectOf(rule).weak !== true))
    .map(([name, member]) => [name, strengthened(member)])
  return Object.fromEntries(entries) as Value
}
