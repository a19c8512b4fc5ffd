import type {PhraseRule} from '../rule.ts'

export const c22DesignedTo: PhraseRule = {
  id: 'C22',
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
