import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import type {Check} from '../../checks/finding.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {searchCheck} from '../../checks/search.ts'

export const pageChecks: Check[] = [
  required({title: 'Give the page a title.', body: 'Write the page.'}),
  slugCheck,
  bodyCheck,
  unknownBlockCheck,
  searchCheck('title', 'summary'),
]
