import type {PhraseRule} from '../rule.ts'

export const c13Superlative: PhraseRule = {
  id: 'C13',
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
