import type {FieldGroupDefinition} from '@sanity/types'

/** Tabs of a form, in the order the page is read. Shared so every document feels the same. */
export const pageGroups: FieldGroupDefinition[] = [
  {name: 'start', title: 'Top of the page', default: true},
  {name: 'body', title: 'Body'},
  {name: 'evidence', title: 'Evidence and risks'},
  {name: 'related', title: 'Related reading'},
  {name: 'review', title: 'Author and review'},
  {name: 'search', title: 'Search and sharing'},
]
