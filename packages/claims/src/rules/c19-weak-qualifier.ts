import type {PhraseRule} from '../rule.ts'

export const c19WeakQualifier: PhraseRule = {
  id: 'C19',
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
