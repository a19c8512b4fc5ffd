import {breadcrumbList, clinicId, graph, idOf, websiteId} from '@clinic/seo'
import type {Person as SchemaPerson} from 'schema-dts'
import type {PEOPLE_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {language} from '../../language/language.ts'
import type {Breadcrumb, Frame, Site} from '../../page-type.ts'
import type {Byline} from '../../parts/person-name.tsx'
import {present} from '../../parts/present.ts'
import {pathOf} from '../../route.ts'
import {siteNodes} from '../site-settings/site-settings.jsonld.ts'

type Person = PEOPLE_QUERY_RESULT[number]

/** A person of a byline. An invented person is nobody, and search engines hear nothing of them. */
export function personNode(
  person: Pick<Byline, '_type' | 'name' | 'slug' | 'credentials' | 'jobTitle' | 'isDemonstration'> | null | undefined,
  {origin}: Site,
): Exclude<SchemaPerson, string> | undefined {
  if (!person?.name || person.isDemonstration === true) return undefined
  const path = pathOf('person', person.slug)
  return {
    '@type': 'Person',
    '@id': path ? idOf(origin + path, 'person') : undefined,
    name: person.name,
    url: path ? origin + path : undefined,
    honorificSuffix: present(person.credentials?.map(({abbreviation}) => abbreviation)).join(', ') || undefined,
    jobTitle: person.jobTitle ?? undefined,
    worksFor: {'@id': clinicId(origin)},
  }
}

export function personGraph(person: Person, breadcrumbs: Breadcrumb[], frame: Frame, site: Site) {
  const url = site.origin + (breadcrumbs.at(-1)?.path ?? '')
  const node = personNode(person, site)
  return graph(
    ...siteNodes(frame, site),
    {
      '@type': node ? 'ProfilePage' : 'WebPage',
      '@id': idOf(url, 'webpage'),
      url,
      name: node ? (person.name ?? undefined) : undefined,
      isPartOf: {'@id': websiteId(site.origin)},
      breadcrumb: node ? {'@id': idOf(url, 'breadcrumb')} : undefined,
      mainEntity: node && {'@id': idOf(url, 'person')},
      dateModified: person._updatedAt,
      inLanguage: language.tag,
    },
    node && {
      ...node,
      hasCredential: present(person.credentials?.map(({name}) => name)).map((name) => ({
        '@type': 'EducationalOccupationalCredential' as const,
        name,
      })),
      identifier: person.npi ? {'@type': 'PropertyValue', propertyID: 'NPI', value: person.npi} : undefined,
      sameAs: person.orcid ? `https://orcid.org/${person.orcid}` : undefined,
    },
    node && breadcrumbList(url, site.origin, breadcrumbs),
  )
}
