import type {PhraseRule} from '../rule.ts'

export const c25Natural: PhraseRule = {
  id: 'C25',
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
