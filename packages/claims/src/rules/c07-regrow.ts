import type {PhraseRule} from '../rule.ts'

export const c07Regrow: PhraseRule = {
  id: 'C07',
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
