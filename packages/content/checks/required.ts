import {type Check, error} from './finding.ts'
import {isEmpty, objectOf} from './values.ts'

/** Fields without which the page must not go public, each with what to do about it. */
export function required(fields: Record<string, string>): Check {
  return (document) =>
    Object.entries(fields)
      .filter(([field]) => isEmpty(document[field]))
      .map(([field, advice]) => error('required', [field], advice))
}

/** Address rules: present, and only lower-case letters, digits and dashes. */
export const slugCheck: Check = (document) => {
  const slug = objectOf(document.slug).current
  if (isEmpty(slug)) return [error('slug-missing', ['slug'], 'Press "Generate" to make the address from the name.')]
  if (typeof slug === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return []
  return [
    error(
      'slug-form',
      ['slug'],
      'Use small letters, digits and single dashes only, for example lumbar-spinal-stenosis.',
    ),
  ]
}
