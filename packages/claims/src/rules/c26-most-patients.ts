import type {PhraseRule} from '../rule.ts'

export const c26MostPatients: PhraseRule = {
  id: 'C26',
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
