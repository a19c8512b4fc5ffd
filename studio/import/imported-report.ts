/** A stored report as the view reads it; `importReport` of @clinic/importer writes it. */
export interface ImportedReport {
  _id: string
  _type: string
  [field: string]: unknown
  fileName?: string
  importedAt?: string
  by?: string
  unplaced?: {_key: string; heading?: string; text?: string; blocks?: string}[]
  comments?: {_key: string; author?: string; text?: string; about?: string; doneAt?: string}[]
  leftOut?: {_key: string; where?: string; text?: string}[]
  links?: {_key: string; text?: string; href?: string; says?: string}[]
  phones?: {_key: string; text?: string; outcome?: string; before?: string; after?: string}[]
  missing?: {_key: string; field?: string; message?: string}[]
  notes?: string[]
}

export function reportIdOf(publishedId: string): string {
  return `import.${publishedId}`
}
