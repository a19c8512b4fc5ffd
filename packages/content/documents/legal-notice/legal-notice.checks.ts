import type {Check} from '../../checks/finding.ts'
import {required, slugCheck} from '../../checks/required.ts'

export const legalNoticeChecks: Check[] = [
  required({
    title: 'Give the notice a title.',
    jurisdiction: 'Say where it applies, for example US-CA.',
    text: 'Paste the exact words of the law.',
    sourceUrl: 'Give the official address the words were copied from.',
    checkedOn: 'Give the day the words were compared with the source.',
  }),
  slugCheck,
]
