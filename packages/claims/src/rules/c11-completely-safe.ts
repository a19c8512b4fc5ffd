import type {PhraseRule} from '../rule.ts'

export const c11CompletelySafe: PhraseRule = {
  id: 'C11',
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
