import {graph, idOf} from '@clinic/seo'
import type {MedicalTherapy, Thing} from 'schema-dts'
import type {TREATMENTS_QUERY_RESULT} from '../../generated/sanity.types.ts'
import type {Breadcrumb, Frame, Site} from '../../page-type.ts'
import {medicalPageNodes} from '../../parts/medical-page.jsonld.ts'
import {present} from '../../parts/present.ts'
import {numberReferences} from '../../rich-text/number-references.ts'
import {pathOf} from '../../route.ts'
import {type RegulatoryStatus, statusWords} from './status-words.ts'
import {treatmentParts} from './treatment.tsx'

type Treatment = TREATMENTS_QUERY_RESULT[number]

interface NamedTreatment {
  title: string | null
  slug: string | null
  kind?: Treatment['kind']
  regulatoryStatus: RegulatoryStatus | null
}

/**
 * A treatment that a page names. Its status goes with it: markup is advertising too. Surgery is a procedure in
 * schema.org; only therapies can be a condition's `possibleTreatment`.
 */
export function treatmentNode({title, slug, kind, regulatoryStatus}: NamedTreatment, {origin}: Site) {
  const path = pathOf('treatment', slug)
  return {
    '@type': schemaType(kind ?? null),
    '@id': path ? idOf(origin + path, 'treatment') : undefined,
    name: title ?? undefined,
    legalStatus: regulatoryStatus === 'notAProduct' ? undefined : statusWords(regulatoryStatus)?.status,
  } satisfies Exclude<Thing, string>
}

function schemaType(kind: Treatment['kind']) {
  if (kind === 'surgery') return 'SurgicalProcedure' as const
  return kind === 'exercise' ? ('PhysicalTherapy' as const) : ('MedicalTherapy' as const)
}

export function treatmentGraph(treatment: Treatment, breadcrumbs: Breadcrumb[], frame: Frame, site: Site) {
  const node = treatmentNode(treatment, site) as Exclude<MedicalTherapy, string>
  return graph(
    ...medicalPageNodes(
      {
        title: treatment.title,
        description: treatment.summary,
        updated: treatment._updatedAt,
        review: treatment.review,
        figure: treatment.figure,
        breadcrumbs,
        references: numberReferences(treatmentParts(treatment)),
        about: [{'@id': node['@id']} as Exclude<Thing, string>],
        mentions: [],
      },
      frame,
      site,
    ),
    {...node, alternateName: present(treatment.alsoKnownAs)},
  )
}
