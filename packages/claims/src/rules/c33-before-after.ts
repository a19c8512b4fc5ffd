import type {PhraseRule} from '../rule.ts'

export const c33BeforeAfter: PhraseRule = {
  id: 'C33',
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
