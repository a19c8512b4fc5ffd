import type {PhraseRule} from '../rule.ts'

export const c06Reverse: PhraseRule = {
  id: 'C06',
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
