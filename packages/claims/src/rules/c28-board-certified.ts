import type {PhraseRule} from '../rule.ts'

export const c28BoardCertified: PhraseRule = {
  id: 'C28',
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
