import {collectProblems} from '@clinic/content/problems'
import {
  ARTICLES_QUERY,
  CLINIC_QUERY,
  CONDITIONS_QUERY,
  HOME_QUERY,
  LEGAL_NOTICES_QUERY,
  PAGES_QUERY,
  PEOPLE_QUERY,
  TREATMENTS_QUERY,
} from '@clinic/content/queries'
import {pathOf} from '@clinic/content/route'
import type {SanityClient} from '@sanity/client'
import {ask} from '../sanity/read-pages.ts'

interface Page {
  _type: string
  slug?: string | null
}

/** What the pages cannot show of their content, one line each: the page, what is wrong, and where it stands. */
export async function contentProblems(client: SanityClient): Promise<string[]> {
  const queries = [
    CONDITIONS_QUERY,
    TREATMENTS_QUERY,
    ARTICLES_QUERY,
    PEOPLE_QUERY,
    PAGES_QUERY,
    LEGAL_NOTICES_QUERY,
    `[${HOME_QUERY}, ${CLINIC_QUERY}]`,
  ]
  const lines: string[] = []
  for (const query of queries) {
    const pages = await ask<(Page | null)[]>(client, query, {slugs: null})
    for (const page of pages) if (page) lines.push(...problemsOf(page))
  }
  return lines
}

function problemsOf(page: Page): string[] {
  const path = pathOf(page._type, page.slug) ?? page._type
  return collectProblems(page).map(({at, message}) => `${path}: ${message} (${at})`)
}
