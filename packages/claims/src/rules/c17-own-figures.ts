import type {PhraseRule} from '../rule.ts'

export const c17OwnFigures: PhraseRule = {
  id: 'C17',
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
