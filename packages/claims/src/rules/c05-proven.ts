import type {PhraseRule} from '../rule.ts'

export const c05Proven: PhraseRule = {
  id: 'C05',
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
