import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import type {Check} from '../../checks/finding.ts'
import {pageQualityChecks} from '../../checks/page-quality.ts'
import {required} from '../../checks/required.ts'

export const siteSettingsChecks: Check[] = [
  required({
    title: 'Give the site its name.',
    heading: 'Write the one large line of the home page.',
    disclaimer: 'Say that the site teaches and does not replace a doctor’s advice.',
  }),
  bodyCheck,
  unknownBlockCheck,
  ...pageQualityChecks,
]
