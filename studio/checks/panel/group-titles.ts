import type {Group} from '@clinic/content/checks'

/** The headings of the panel, as an editor calls these things. */
export const groupTitles: Record<Group, string> = {
  claims: 'Claims',
  review: 'Medical review',
  evidence: 'Evidence',
  structure: 'Structure',
  links: 'Links',
  images: 'Pictures',
  search: 'Search',
  reading: 'Reading',
  fields: 'Fields',
}
