import type {PhraseRule} from '../rule.ts'

export const c12Registered: PhraseRule = {
  id: 'C12',
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
