import {type Check, error} from '../../checks/finding.ts'
import {required} from '../../checks/required.ts'
import {isEmpty, textOf} from '../../checks/values.ts'

const fromCheck: Check = (document) => {
  const from = textOf(document.from)
  if (from === '' || /^\/[a-z0-9/._-]+$/i.test(from)) return []
  return [
    error(
      'redirect-from',
      ['from'],
      'Give only the path, beginning with a slash, for example /conditions/back-stenosis.',
    ),
  ]
}

const toCheck: Check = (document) =>
  document.isGone === true || !isEmpty(document.to)
    ? []
    : [
        error(
          'redirect-to',
          ['to'],
          'Pick the page that replaced it. When there is none, turn on "Gone for good" instead.',
        ),
      ]

export const redirectChecks: Check[] = [
  required({from: 'Give the old address, beginning with a slash.'}),
  fromCheck,
  toCheck,
]
