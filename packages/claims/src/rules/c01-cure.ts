import type {PhraseRule} from '../rule.ts'

export const c01Cure: PhraseRule = {
  id: 'C01',
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
