/** Every word of a block or of a list of blocks, whatever kind they are, a line each. */
export function plainTextOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plainTextOf).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const {_type, children, text, cells, ...fields} = value as Record<string, unknown>
  if (_type === 'block') return Array.isArray(children) ? children.map(plainTextOf).join('') : ''
  if (_type === 'span') return typeof text === 'string' ? text : ''
  if (_type === 'tableRow') return Array.isArray(cells) ? cells.join(' · ') : ''
  const own = Object.entries(fields).flatMap(([name, child]) => (name.startsWith('_') ? [] : [plainTextOf(child)]))
  return [typeof text === 'string' ? text : plainTextOf(text), ...own].filter(Boolean).join('\n')
}
