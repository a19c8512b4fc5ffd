import {words} from '../../language/language.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, indexPaths, requiredPath} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {LEGAL_NOTICE_INDEX_QUERY, LEGAL_NOTICES_QUERY} from './legal-notice.groq.ts'
import {type LegalNotice, LegalNoticePage} from './legal-notice.tsx'
import {LegalNoticeIndex, type LegalNoticeList} from './legal-notice-index.tsx'

export const legalNoticePage: PageType<LegalNotice> = {
  type: 'legalNotice',
  query: LEGAL_NOTICES_QUERY,
  singleton: false,
  path: ({slug}) => requiredPath('legalNotice', slug),
  breadcrumbs: ({title, slug}) => [
    home,
    indexPaths.legalNotice,
    {title: title ?? words.page.untitled, path: requiredPath('legalNotice', slug)},
  ],
  head: (notice, frame) => pageHead(frame, {...notice, description: notice.text, modified: notice._updatedAt}),
  graph: (notice, frame, site) =>
    webPageGraph({breadcrumbs: legalNoticePage.breadcrumbs(notice), updated: notice._updatedAt}, frame, site),
  Component: LegalNoticePage,
}

export const legalNoticeIndex: PageType<LegalNoticeList> = {
  type: 'legalNotice',
  query: LEGAL_NOTICE_INDEX_QUERY,
  singleton: true,
  path: () => indexPaths.legalNotice.path,
  breadcrumbs: () => [home, indexPaths.legalNotice],
  head: (notices, frame) =>
    pageHead(frame, {
      title: words.legalNotice.title,
      description: words.legalNotice.description,
      noindex: notices.length === 0,
    }),
  graph: (notices, frame, site) =>
    webPageGraph({type: 'CollectionPage', breadcrumbs: legalNoticeIndex.breadcrumbs(notices)}, frame, site),
  Component: LegalNoticeIndex,
}
