import type {Breadcrumb, Frame, PageHead, PageType} from '@clinic/content/page-type'
import {
  articleIndex,
  articlePage,
  citationIndex,
  citationPage,
  clinicPage,
  conditionIndex,
  conditionPage,
  glossaryPage,
  homePage,
  legalNoticeIndex,
  legalNoticePage,
  pagePage,
  personIndex,
  personPage,
  treatmentIndex,
  treatmentPage,
} from '@clinic/content/pages'
import type {SanityClient} from '@sanity/client'
import {createElement, type ReactElement} from 'react'
import {readPages, readSingleton} from '../sanity/read-pages.ts'
import {shownDocuments} from './shown-documents.ts'

/** One page of the site with all that is said on it and about it, whatever its type. */
export interface SomePage {
  /** The `_type` of its document, or of the documents it lists. */
  type: string
  isList: boolean
  /** The `_id` of its document; null for a list. */
  id: string | null
  path: string
  /** ISO time of the last change of the document itself; null for a list. */
  changed: string | null
  /** Ids of every document that is shown on it, its own among them. */
  shows: string[]
  head: PageHead
  breadcrumbs: Breadcrumb[]
  frame: Frame
  /** What stands inside `<main>`. Draw it within a `RenderingProvider`. */
  element: ReactElement
}

type Reader = (client: SanityClient, slugs: string[] | null) => Promise<SomePage[]>

/** Every kind of page that the site has. A page file in `pages/` has its line here, and every-page.test.ts says which one lacks it. */
const readers: Record<string, Reader> = {
  '/': reader(homePage),
  '/clinic': reader(clinicPage),
  '/conditions': reader(conditionIndex),
  '/conditions/[slug]': reader(conditionPage),
  '/treatments': reader(treatmentIndex),
  '/treatments/[slug]': reader(treatmentPage),
  '/articles': reader(articleIndex),
  '/articles/[slug]': reader(articlePage),
  '/people': reader(personIndex),
  '/people/[slug]': reader(personPage),
  '/references': reader(citationIndex),
  '/references/[slug]': reader(citationPage),
  '/glossary': reader(glossaryPage),
  '/legal': reader(legalNoticeIndex),
  '/legal/[slug]': reader(legalNoticePage),
  '/about/[slug]': reader(pagePage),
}

export const routes = Object.keys(readers)

/** The page at a path, or null. */
export async function readPageAt(client: SanityClient, path: string): Promise<SomePage | null> {
  const slug = path.split('/')[2]
  const route = slug === undefined ? path : path.replace(/[^/]+$/, '[slug]')
  const pages = (await readers[route]?.(client, slug === undefined ? null : [slug])) ?? []
  return pages.find((page) => page.path === path) ?? null
}

/** All pages that readers may find through a search engine: neither hidden nor about an invented person. A request a kind of page. */
export async function readEveryPage(client: SanityClient): Promise<SomePage[]> {
  return await readPagesOf(client, routes)
}

/** Those of them that have one of these routes. */
export async function readPagesOf(client: SanityClient, some: readonly string[]): Promise<SomePage[]> {
  const found = await Promise.all(some.map((route) => readers[route]?.(client, null) ?? []))
  return found.flat().filter(({head}) => !head.noindex)
}

function reader<Data>(pageType: PageType<Data>): Reader {
  return async (client, slugs) => {
    if (pageType.singleton) {
      const {page, frame} = await readSingleton(client, pageType)
      return page === null ? [] : [somePage(pageType, page, frame)]
    }
    const {pages, frame} = await readPages(client, pageType, slugs)
    return pages.map((page) => somePage(pageType, page, frame))
  }
}

function somePage<Data>(pageType: PageType<Data>, data: Data, frame: Frame): SomePage {
  const path = pageType.path(data)
  return {
    type: pageType.type,
    isList: Array.isArray(data),
    id: textOf(data, '_id'),
    path,
    changed: textOf(data, '_updatedAt'),
    shows: shownDocuments(data),
    head: pageType.head(data, frame),
    breadcrumbs: pageType.breadcrumbs(data),
    frame,
    element: createElement(pageType.Component, {data, frame}),
  }
}

function textOf(data: unknown, field: '_id' | '_updatedAt'): string | null {
  const value =
    typeof data === 'object' && data !== null && field in data ? (data as Record<string, unknown>)[field] : null
  return typeof value === 'string' ? value : null
}
