import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, indexPaths, requiredPath} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {isUnapproved, statusWords} from './status-words.ts'
import {TREATMENT_INDEX_QUERY, TREATMENTS_QUERY} from './treatment.groq.ts'
import {treatmentGraph} from './treatment.jsonld.ts'
import {type Treatment, TreatmentPage} from './treatment.tsx'
import {TreatmentIndex, type TreatmentList} from './treatment-index.tsx'

export const treatmentPage: PageType<Treatment> = {
  type: 'treatment',
  query: TREATMENTS_QUERY,
  singleton: false,
  path: ({slug}) => requiredPath('treatment', slug),
  breadcrumbs: ({title, slug}) => [
    home,
    indexPaths.treatment,
    {title: title ?? words.page.untitled, path: requiredPath('treatment', slug)},
  ],
  head: (treatment, frame) =>
    pageHead(frame, {
      ...treatment,
      description: treatment.summary,
      caution: isUnapproved(treatment.regulatoryStatus) ? statusWords(treatment.regulatoryStatus)?.status : null,
      type: 'article',
      published: treatment.review?.publishedAt,
      modified: treatment._updatedAt,
    }),
  graph: (treatment, frame, site) => treatmentGraph(treatment, treatmentPage.breadcrumbs(treatment), frame, site),
  Component: TreatmentPage,
}

export const treatmentIndex: PageType<TreatmentList> = {
  type: 'treatment',
  query: TREATMENT_INDEX_QUERY,
  singleton: true,
  path: () => indexPaths.treatment.path,
  breadcrumbs: () => [home, indexPaths.treatment],
  head: (treatments, frame) =>
    pageHead(frame, {
      title: indexPaths.treatment.title,
      description: words.treatmentIndex.description,
      noindex: treatments.length === 0,
    }),
  graph: (treatments, frame, site) =>
    webPageGraph({type: 'CollectionPage', breadcrumbs: treatmentIndex.breadcrumbs(treatments)}, frame, site),
  Component: TreatmentIndex,
}
