import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import type {Check} from '../../checks/finding.ts'
import {pageQualityChecks} from '../../checks/page-quality.ts'
import {required, slugCheck} from '../../checks/required.ts'

export const pageChecks: Check[] = [
  required({title: 'Give the page a title.', body: 'Write the page.'}),
  slugCheck,
  bodyCheck,
  unknownBlockCheck,
  ...pageQualityChecks,
]
