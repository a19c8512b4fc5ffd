import type {PhraseRule} from '../rule.ts'

export const c30Jargon: PhraseRule = {
  id: 'C30',
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
