import type {PhraseRule} from '../rule.ts'

export const c02Guarantee: PhraseRule = {
  id: 'C02',
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
