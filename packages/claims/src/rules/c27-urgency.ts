import type {PhraseRule} from '../rule.ts'

export const c27Urgency: PhraseRule = {
  id: 'C27',
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
