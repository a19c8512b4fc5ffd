import type {Path} from '@sanity/types'
import {WORKFLOW_FIELD} from '../workflow/digest.ts'
import {type DatasetFacts, publishedIdOf} from './dataset-facts.ts'
import {type Check, error} from './finding.ts'
import {keyStep, objectOf, textOf} from './values.ts'

/** Everything a document points at must exist and be public, or readers meet a hole. */
export const referencesCheck: Check = (document, {dataset}) => {
  if (!dataset) return []
  const own = publishedIdOf(document._id)
  return references(document).flatMap(({id, path}) => {
    if (id === own || dataset.published.has(id) || isUnlistedAsset(id, dataset)) return []
    const draft = dataset.drafts.get(id)
    if (!draft)
      return [
        error(
          'reference-missing',
          path,
          'This leads to something that no longer exists. Choose another page, or remove the link.',
        ),
      ]
    return [
      error(
        'reference-unpublished',
        path,
        `This leads to “${titleOf(draft)}”, which is not published yet. Publish it first, or choose another page.`,
      ),
    ]
  })
}

/** What people call a document. */
export function titleOf(document: {_id: string; [field: string]: unknown}): string {
  const {title, name, originalFilename} = document
  return textOf(title) || textOf(name) || textOf(originalFilename) || document._id
}

/** Pictures are left out where only the texts of the dataset are known. */
export function isUnlistedAsset(id: string, {published}: DatasetFacts): boolean {
  return (
    /^(?:image|file)-[0-9a-f]{40}-/.test(id) && ![...published.values()].some(({_type}) => _type.startsWith('sanity.'))
  )
}

/** A weak reference may lead nowhere, unless publishing makes it a strong one: so the Studio refers to a page that is not published yet. */
function references(value: unknown, path: Path = []): {id: string; path: Path}[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => references(item, [...path, keyStep(item, index)]))
  if (typeof value !== 'object' || value === null) return []
  const object = objectOf(value)
  const id = textOf(object._ref)
  if (id) return object._weak === true && !object._strengthenOnPublish ? [] : [{id, path}]
  return Object.entries(object).flatMap(([field, child]) =>
    // Readers do not see who was asked and who signed; `workflowChecks` speaks of the reviewer.
    field === WORKFLOW_FIELD ? [] : references(child, [...path, field]),
  )
}
