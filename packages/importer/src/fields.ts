import type {ImportType} from './proposal.ts'

/** A field that a section of an old article can go to. */
export interface ImportField {
  name: string
  /** As the form calls it. */
  title: string
  /** `rich`: text with headings. `text`: plain words. `lines`: one thing a line. `cards`: care cards. */
  shape: 'rich' | 'text' | 'lines' | 'cards'
}

/** The fields of a type that sections can go to, in the order of the form. */
export function importFields(_type: ImportType): ImportField[] {
  return []
}
