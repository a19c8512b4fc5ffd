import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, requiredPath} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {PAGES_QUERY} from './page.groq.ts'
import {type Page, PagePage} from './page.tsx'

export const pagePage: PageType<Page> = {
  type: 'page',
  query: PAGES_QUERY,
  singleton: false,
  path: ({slug}) => requiredPath('page', slug),
  breadcrumbs: ({title, slug}) => [home, {title: title ?? words.page.untitled, path: requiredPath('page', slug)}],
  head: (page, frame) => pageHead(frame, {...page, description: page.summary, modified: page._updatedAt}),
  graph: (page, frame, site) =>
    webPageGraph({breadcrumbs: pagePage.breadcrumbs(page), updated: page._updatedAt}, frame, site),
  Component: PagePage,
}
