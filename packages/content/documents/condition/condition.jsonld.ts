import {documentRules} from '@clinic/claims'
import {graph, idOf} from '@clinic/seo'
import type {HealthTopicContent, MedicalCondition, MedicalTherapy, Thing} from 'schema-dts'
import type {CONDITIONS_QUERY_RESULT} from '../../generated/sanity.types.ts'
import type {Breadcrumb, Frame, Site} from '../../page-type.ts'
import {medicalPageNodes} from '../../parts/medical-page.jsonld.ts'
import {present} from '../../parts/present.ts'
import {numberReferences} from '../../rich-text/number-references.ts'
import {treatmentNode} from '../treatment/treatment.jsonld.ts'
import {conditionParts, type SectionId, sectionsOf} from './condition.tsx'

type Condition = CONDITIONS_QUERY_RESULT[number]

/** Which aspect of health a section is about, where schema.org has a word for it: https://schema.org/HealthAspectEnumeration */
const aspects: Partial<Record<SectionId, string>> = {
  'in-short': 'OverviewHealthAspect',
  symptoms: 'SymptomsHealthAspect',
  'when-to-get-help': 'SeeDoctorHealthAspect',
  causes: 'CausesHealthAspect',
  treatments: 'TreatmentsHealthAspect',
  evidence: 'EffectivenessHealthAspect',
  risks: 'RisksOrComplicationsHealthAspect',
}

/** A section of the page, so that it can be understood and fetched by itself. */
function topicNode(url: string, id: SectionId, title: string, aspect: string) {
  return {
    '@type': 'HealthTopicContent',
    '@id': `${url}#${id}`,
    headline: title,
    hasHealthAspect: `https://schema.org/${aspect}`,
  } as Exclude<HealthTopicContent, string>
}

/**
 * A condition page for search engines. Only a treatment that a current guideline recommends may be called possible;
 * every other one is merely mentioned, with its status.
 */
export function conditionGraph(condition: Condition, breadcrumbs: Breadcrumb[], frame: Frame, site: Site) {
  const url = site.origin + (breadcrumbs.at(-1)?.path ?? '')
  const treatments = present(condition.treatments)
  // The certainty of an evidence statement does not count here: we can be sure that a treatment does not help.
  const possible = treatments.filter(
    ({recommendedByGuideline, kind}) =>
      documentRules.S08.check({isRecommendedByGuideline: recommendedByGuideline === true}).length === 0 &&
      kind !== 'surgery',
  )
  const mentioned = treatments.filter((treatment) => !possible.includes(treatment))
  const id = idOf(url, 'condition')
  return graph(
    ...medicalPageNodes(
      {
        title: condition.title,
        description: condition.definition,
        updated: condition._updatedAt,
        review: condition.review,
        figure: condition.figure,
        breadcrumbs,
        references: numberReferences(conditionParts(condition)),
        about: [{'@id': id} as Exclude<Thing, string>],
        mentions: mentioned.map((treatment) => treatmentNode(treatment, site)),
        parts: sectionsOf(condition).flatMap(({id, title}) => {
          const aspect = aspects[id]
          return aspect ? [topicNode(url, id, title, aspect)] : []
        }),
      },
      frame,
      site,
    ),
    {
      '@type': 'MedicalCondition',
      '@id': id,
      name: condition.title ?? undefined,
      alternateName: present(condition.alsoKnownAs),
      associatedAnatomy: condition.bodyRegion
        ? {'@type': 'AnatomicalStructure', name: condition.bodyRegion}
        : undefined,
      code: present(condition.codes).map(({system, code}) => ({
        '@type': 'MedicalCode',
        codingSystem: system ?? undefined,
        codeValue: code ?? undefined,
      })),
      possibleTreatment: possible.map((treatment) => treatmentNode(treatment, site) as Exclude<MedicalTherapy, string>),
    } satisfies Exclude<MedicalCondition, string>,
  )
}
