import type {PhraseRule} from '../rule.ts'

export const c14StopsProgression: PhraseRule = {
  id: 'C14',
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
