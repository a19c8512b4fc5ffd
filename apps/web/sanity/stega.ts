import type {FilterDefault} from '@sanity/client/stega'

/**
 * Fields that programs read: an enum, a number in a link, a code. Invisible marks would break them, so they
 * carry none. Everything else that is text leads back to its field in the Studio.
 */
const machineRead = new Set([
  'alt',
  'altText',
  'bodyRegion',
  'certainty',
  'closes',
  'creditLine',
  'code',
  'days',
  'direction',
  'doi',
  'emergencyNumber',
  'from',
  'jurisdiction',
  'jurisdictions',
  'kind',
  'level',
  'licence',
  'listItem',
  'npi',
  'opens',
  'orcid',
  'phone',
  'placement',
  'pmcid',
  'pmid',
  'postalCode',
  'recommendedByGuideline',
  'regulatoryStatus',
  'roles',
  'slug',
  'style',
  'system',
  'timeZone',
  'trialId',
  'until',
])

export const isShownText: FilterDefault = (props) => {
  const field = props.sourcePath.findLast((segment) => typeof segment === 'string')
  return !(field && machineRead.has(field)) && props.filterDefault(props)
}
