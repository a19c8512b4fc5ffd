import type {PhraseRule} from '../rule.ts'

export const c31Wellness: PhraseRule = {
  id: 'C31',
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
