import {toPlainText} from '@clinic/portable-text'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home as homeCrumb} from '../../parts/paths.ts'
import {type Home, HomePage} from './home.tsx'
import {HOME_QUERY} from './site-settings.groq.ts'
import {homeGraph} from './site-settings.jsonld.ts'

export const homePage: PageType<Home> = {
  type: 'siteSettings',
  query: HOME_QUERY,
  singleton: true,
  path: () => homeCrumb.path,
  breadcrumbs: () => [homeCrumb],
  head: (home, frame) =>
    pageHead(frame, {
      title: home?.heading ?? home?.title ?? null,
      description: toPlainText(home?.introduction),
      seo: home?.seo,
      modified: home?._updatedAt,
      noindex: home === null,
    }),
  graph: (home, frame, site) => homeGraph(home?.heading ?? home?.title ?? null, frame, site),
  Component: HomePage,
}
