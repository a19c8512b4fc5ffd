import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, indexPaths, requiredPath} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {CONDITION_INDEX_QUERY, CONDITIONS_QUERY} from './condition.groq.ts'
import {conditionGraph} from './condition.jsonld.ts'
import {type Condition, ConditionPage} from './condition.tsx'
import {ConditionIndex, type ConditionList} from './condition-index.tsx'

export const conditionPage: PageType<Condition> = {
  type: 'condition',
  query: CONDITIONS_QUERY,
  singleton: false,
  path: ({slug}) => requiredPath('condition', slug),
  breadcrumbs: ({title, slug}) => [
    home,
    indexPaths.condition,
    {title: title ?? words.page.untitled, path: requiredPath('condition', slug)},
  ],
  head: (condition, frame) =>
    pageHead(frame, {
      ...condition,
      description: condition.definition,
      type: 'article',
      published: condition.review?.publishedAt,
      modified: condition._updatedAt,
    }),
  graph: (condition, frame, site) => conditionGraph(condition, conditionPage.breadcrumbs(condition), frame, site),
  Component: ConditionPage,
}

export const conditionIndex: PageType<ConditionList> = {
  type: 'condition',
  query: CONDITION_INDEX_QUERY,
  singleton: true,
  path: () => indexPaths.condition.path,
  breadcrumbs: () => [home, indexPaths.condition],
  head: (conditions, frame) =>
    pageHead(frame, {
      title: indexPaths.condition.title,
      description: words.conditionIndex.description,
      noindex: conditions.length === 0,
    }),
  graph: (conditions, frame, site) =>
    webPageGraph({type: 'CollectionPage', breadcrumbs: conditionIndex.breadcrumbs(conditions)}, frame, site),
  Component: ConditionIndex,
}
