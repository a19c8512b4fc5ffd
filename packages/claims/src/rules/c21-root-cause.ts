import type {PhraseRule} from '../rule.ts'

export const c21RootCause: PhraseRule = {
  id: 'C21',
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
