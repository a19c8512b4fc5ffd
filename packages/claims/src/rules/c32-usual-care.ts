import type {PhraseRule} from '../rule.ts'

export const c32UsualCare: PhraseRule = {
  id: 'C32',
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
