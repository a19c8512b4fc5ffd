import type {PhraseRule} from '../rule.ts'

export const c18Heal: PhraseRule = {
  id: 'C18',
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
