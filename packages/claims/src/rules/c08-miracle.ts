import type {PhraseRule} from '../rule.ts'

export const c08Miracle: PhraseRule = {
  id: 'C08',
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
