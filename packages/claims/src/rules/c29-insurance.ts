import type {PhraseRule} from '../rule.ts'

export const c29Insurance: PhraseRule = {
  id: 'C29',
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
