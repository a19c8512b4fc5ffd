import {clinicId, type GraphNode, openingHours} from '@clinic/seo'
import type {Frame, Site} from '../../page-type.ts'
import {present} from '../../parts/present.ts'

/**
 * The clinic as search engines learn of it. An invented address or invented hours are not told, and neither are
 * ratings: a clinic may not mark up reviews of itself.
 */
export function clinicNode({clinic}: Frame, {origin}: Site): GraphNode | null {
  if (!clinic?.name) return null
  const {address} = clinic
  return {
    '@type': 'MedicalClinic',
    '@id': clinicId(origin),
    name: clinic.name,
    legalName: clinic.legalName ?? undefined,
    url: `${origin}/`,
    telephone: clinic.phone ?? undefined,
    email: clinic.email ?? undefined,
    address:
      address?.street && !address.isDemonstration
        ? {
            '@type': 'PostalAddress',
            streetAddress: address.street,
            addressLocality: address.locality,
            addressRegion: address.region,
            postalCode: address.postalCode,
            addressCountry: address.country,
          }
        : undefined,
    openingHoursSpecification: clinic.hoursAreDemonstration ? undefined : openingHours(present(clinic.openingHours)),
  }
}
