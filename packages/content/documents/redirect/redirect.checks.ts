import {publishedIdOf} from '../../checks/dataset-facts.ts'
import {type Check, error, warning} from '../../checks/finding.ts'
import {pagesByAddress} from '../../checks/pages-by-address.ts'
import {titleOf} from '../../checks/references.ts'
import {required} from '../../checks/required.ts'
import {isEmpty, textOf} from '../../checks/values.ts'
import {redirectsByAddress} from '../../moves/redirects.ts'
import {indexPaths} from '../../parts/paths.ts'

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

/** Which of two redirects a reader gets is chance. */
const onlyOneCheck: Check = (document, {dataset}) => {
  const others = (dataset && redirectsByAddress(dataset.published).get(textOf(document.from))) ?? []
  return others.some(({_id}) => _id !== publishedIdOf(document._id))
    ? [
        error(
          'redirect-twice',
          ['from'],
          'Another redirect has the same old address. Keep the one that is right and delete the other.',
        ),
      ]
    : []
}

/** A page is shown before any redirect at its address. */
const noPageCheck: Check = (document, {dataset}) => {
  const from = textOf(document.from)
  const page = dataset && pagesByAddress(dataset.published).get(from)
  const list = Object.values(indexPaths).find(({path}) => path === from)
  const title = page ? titleOf(page) : list?.title
  return title
    ? [
        warning(
          'redirect-at-page',
          ['from'],
          `“${title}” lives at this address, so readers see it and this redirect does nothing. Delete the redirect.`,
        ),
      ]
    : []
}

export const redirectChecks: Check[] = [
  required({from: 'Give the old address, beginning with a slash.'}),
  fromCheck,
  toCheck,
  onlyOneCheck,
  noPageCheck,
]
