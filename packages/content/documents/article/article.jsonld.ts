import {graph, idOf} from '@clinic/seo'
import type {Thing} from 'schema-dts'
import type {ARTICLES_QUERY_RESULT} from '../../generated/sanity.types.ts'
import type {Breadcrumb, Frame, Site} from '../../page-type.ts'
import {medicalPageNodes} from '../../parts/medical-page.jsonld.ts'
import {present} from '../../parts/present.ts'
import {numberReferences} from '../../rich-text/number-references.ts'
import {pathOf} from '../../route.ts'
import {treatmentNode} from '../treatment/treatment.jsonld.ts'

type Article = ARTICLES_QUERY_RESULT[number]

export function articleGraph(article: Article, breadcrumbs: Breadcrumb[], frame: Frame, site: Site) {
  return graph(
    ...medicalPageNodes(
      {
        title: article.title,
        description: article.summary,
        updated: article._updatedAt,
        review: article.review,
        figure: article.figure,
        breadcrumbs,
        references: numberReferences([article.body]),
        about: present(article.conditions).map(({title, slug}): Exclude<Thing, string> => {
          const path = pathOf('condition', slug)
          return {
            '@type': 'MedicalCondition',
            '@id': path ? idOf(site.origin + path, 'condition') : undefined,
            name: title ?? undefined,
          }
        }),
        mentions: present(article.treatments).map((treatment) => treatmentNode(treatment, site)),
      },
      frame,
      site,
    ),
  )
}
