/** Readers for half-filled documents: a wrong type counts as missing. */

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

export function referenceOf(value: unknown): string {
  return textOf(objectOf(value)._ref)
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}

/** The step of a path that leads to an item of an array. */
export function keyStep(item: unknown, index: number): {_key: string} | number {
  const key = textOf(objectOf(item)._key)
  return key ? {_key: key} : index
}
