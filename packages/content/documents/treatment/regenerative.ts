/** Treatments made of cells or blood: what regulators read most closely. */
export function isRegenerative(kind: unknown): boolean {
  return kind === 'bloodProduct' || kind === 'cellProduct'
}
