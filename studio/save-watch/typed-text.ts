/** One field as the editor left it. `text` is empty when she changed a choice, not words. */
export interface TypedField {
  name: string
  text: string
}

type Value = Record<string, unknown>

/** The fields of `typed` that are not as in `saved`, each with its words. */
export function changedFields(saved: Value | undefined, typed: Value): TypedField[] {
  return Object.keys(typed)
    .filter((name) => !name.startsWith('_') && JSON.stringify(typed[name]) !== JSON.stringify(saved?.[name]))
    .map((name) => ({name, text: plainText(typed[name])}))
}

/** The fields whose words `value` does not show. */
export function missingFields(fields: TypedField[], value: Value): TypedField[] {
  return fields.filter(({name, text}) => !plainText(value[name]).includes(text))
}

/** Every word in a value, line by line; a paragraph is one line. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return lines(value)
  if (typeof value !== 'object' || value === null) return ''
  if ('children' in value && Array.isArray(value.children)) return value.children.map(plainText).join('')
  return lines(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('_') && name !== 'marks' && name !== 'markDefs')
      .map(([, part]) => part),
  )
}

function lines(values: unknown[]): string {
  return values.map(plainText).filter(Boolean).join('\n')
}
