import type {PhraseRule} from '../rule.ts'

export const c24Novelty: PhraseRule = {
  id: 'C24',
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
