import type {PhraseRule} from '../rule.ts'

export const c10PainFree: PhraseRule = {
  id: 'C10',
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
