import type {PhraseRule} from '../rule.ts'

export const c15BirthTissue: PhraseRule = {
  id: 'C15',
  name: '',
  severity: 'error',
  why: '',
  instead: '',
  stems: [],
  patterns: [],
  negatable: false,
  hits: [],
  passes: [],
}
