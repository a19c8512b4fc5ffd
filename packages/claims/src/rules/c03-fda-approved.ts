import type {PhraseRule} from '../rule.ts'

export const c03FdaApproved: PhraseRule = {
  id: 'C03',
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
