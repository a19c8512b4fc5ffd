import type {PhraseRule} from '../rule.ts'

export const c04NoSideEffects: PhraseRule = {
  id: 'C04',
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
