import type {PhraseRule} from '../rule.ts'

export const c09AvoidSurgery: PhraseRule = {
  id: 'C09',
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
