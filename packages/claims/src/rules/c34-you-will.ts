import type {PhraseRule} from '../rule.ts'

export const c34YouWill: PhraseRule = {
  id: 'C34',
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
