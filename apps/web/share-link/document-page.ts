import type {Breadcrumb, Frame, PageType} from '@clinic/content/page-type'
import {
  articlePage,
  citationPage,
  clinicPage,
  conditionPage,
  glossaryPage,
  homePage,
  legalNoticePage,
  pagePage,
  personPage,
  treatmentPage,
} from '@clinic/content/pages'
import {createElement, type ReactElement} from 'react'

/** How one document is drawn as its page, whatever its type. */
export interface DocumentPage {
  query: string
  singleton: boolean
  view(data: unknown, frame: Frame): DocumentView
}

export interface DocumentView {
  path: string
  name: string
  breadcrumbs: Breadcrumb[]
  /** What stands inside `<main>`. */
  element: ReactElement
}

/** The page on which a document of a type is read; null for one that readers never see. */
export function documentPage(type: string): DocumentPage | null {
  return pages.get(type) ?? null
}

const pages = new Map<string, DocumentPage>(
  [
    erased(articlePage),
    erased(citationPage),
    erased(clinicPage),
    erased(conditionPage),
    erased(glossaryPage),
    erased(homePage),
    erased(legalNoticePage),
    erased(pagePage),
    erased(personPage),
    erased(treatmentPage),
  ].map((page) => [page.type, page]),
)

function erased<Data>(pageType: PageType<Data>): DocumentPage & {type: string} {
  const {type, query, singleton} = pageType
  return {
    type,
    query,
    singleton,
    view(answer, frame) {
      // The answer of this very query: on its way through the props of a page its type was lost.
      const data = answer as Data
      return {
        path: pageType.path(data),
        name: pageType.head(data, frame).name,
        breadcrumbs: pageType.breadcrumbs(data),
        element: createElement(pageType.Component, {data, frame}),
      }
    },
  }
}
