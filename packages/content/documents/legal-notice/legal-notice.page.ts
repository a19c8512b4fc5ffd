import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, requiredPath} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {LEGAL_NOTICES_QUERY} from './legal-notice.groq.ts'
import {type LegalNotice, LegalNoticePage} from './legal-notice.tsx'

export const legalNoticePage: PageType<LegalNotice> = {
  type: 'legalNotice',
  query: LEGAL_NOTICES_QUERY,
  singleton: false,
  path: ({slug}) => requiredPath('legalNotice', slug),
  breadcrumbs: ({title, slug}) => [
    home,
    {title: title ?? words.page.untitled, path: requiredPath('legalNotice', slug)},
  ],
  head: (notice, frame) => pageHead(frame, {...notice, description: notice.text, modified: notice._updatedAt}),
  graph: (notice, frame, site) =>
    webPageGraph({breadcrumbs: legalNoticePage.breadcrumbs(notice), updated: notice._updatedAt}, frame, site),
  Component: LegalNoticePage,
}
