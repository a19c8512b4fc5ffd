import type {PhraseRule} from '../rule.ts'

export const c16StemCellsTreat: PhraseRule = {
  id: 'C16',
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
