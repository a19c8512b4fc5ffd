import type {PhraseRule} from '../rule.ts'

export const c23Authority: PhraseRule = {
  id: 'C23',
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
