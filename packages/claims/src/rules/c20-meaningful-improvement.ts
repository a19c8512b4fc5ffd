import type {PhraseRule} from '../rule.ts'

export const c20MeaningfulImprovement: PhraseRule = {
  id: 'C20',
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
