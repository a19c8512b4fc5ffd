import {pathOf} from '@clinic/content/route'
import {programTypes} from '@clinic/content/schema'

/** A document as LOCATIONS_QUERY returns it. */
export interface LocationRow {
  _id: string
  _type: string
  title?: string | null
  slug?: string | null
}

export interface Locations {
  locations?: {title: string; href: string}[]
  message?: string
  tone?: 'positive' | 'caution' | 'critical'
}

/** The document itself, what refers to it, and the page a redirect leads to. */
export const LOCATIONS_QUERY = `*[_id == $id || references($id) || _id in *[_id == $id && _type == "redirect"].to._ref]
  | order(_type asc, coalesce(title, name) asc) {
    _id, _type, "title": coalesce(title, name), "slug": slug.current
  }`

/** What the Studio has to listen to so that the list above stays right. */
export const LOCATIONS_LISTEN = `*[_id == $id || _id == "drafts." + $id || references($id)]`

/** The pages on which a document can be seen, its own page first. */
export function locationsOf(type: string, id: string, rows: LocationRow[]): Locations {
  const own = rows.filter((row) => row._id === id)
  const others = rows.filter((row) => row._id !== id && shownElsewhere.has(type))
  const locations = [...own, ...others].flatMap(locationOf)
  if (type === 'glossaryTerm' && own.length > 0) locations.unshift({title: 'Glossary', href: '/glossary'})
  const everywhere = everyPage[type]
  if (everywhere) return {message: everywhere, tone: 'positive', locations}
  if (locations.length > 0) return {locations}
  return {message: nowhere(type), tone: 'caution'}
}

/** Types whose words appear on the pages that refer to them. Other types are read on their own page. */
const shownElsewhere = new Set(['treatment', 'person', 'citation', 'glossaryTerm', 'redirect'])

/** Both change every page; their own page is the place to look. */
const everyPage: Record<string, string> = {
  clinic: 'Every page shows the phone number, address and hours from here.',
  siteSettings: 'The name of the site and the foot appear on every page.',
}

function locationOf(row: LocationRow): {title: string; href: string}[] {
  const href = pathOf(row._type, row.slug)
  return href ? [{title: titleOf(row), href}] : []
}

function titleOf(row: LocationRow): string {
  if (row._type === 'siteSettings') return 'Home page'
  return row.title || 'No title yet'
}

function nowhere(type: string): string {
  switch (type) {
    case 'redirect':
      return 'This address leads nowhere: pick the new page, or leave it as it is when it is gone for good.'
    case 'importReport':
      return 'Readers never see this. It keeps what an old file held that is not on its page.'
    case 'linkReport':
      return 'Readers never see this. The checks beside each page tell editors of dead links.'
    default:
      if (programTypes.includes(type)) return 'Readers never see this. A program keeps it for the people who work here.'
      return 'This page has no address yet. Fill in “Address” to see it here.'
  }
}
