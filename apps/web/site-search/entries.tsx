import {words} from '@clinic/content/language'
import {GLOSSARY_QUERY} from '@clinic/content/queries'
import {RenderingProvider} from '@clinic/content/rendering'
import {pathOf} from '@clinic/content/route'
import type {GLOSSARY_QUERY_RESULT, TREATMENTS_QUERY_RESULT} from '@clinic/content/types'
import type {SanityClient} from '@sanity/client'
import {renderToStaticMarkup} from 'react-dom/server'
import {imageUrl} from '../media/image-url.ts'
import {readEveryPage, type SomePage} from '../page/every-page.ts'
import {indexPaths} from '../page/index-paths.ts'
import {ask} from '../sanity/read-pages.ts'
import {type TextSection, textOf} from './page-text.ts'

export type Status = TREATMENTS_QUERY_RESULT[number]['regulatoryStatus']

/** Something that the search can find: a page, or a word of the glossary. */
export interface Entry {
  path: string
  title: string
  /** The `_type` of its document, or `list`. */
  kind: string
  /** What the FDA has said; of treatments only. */
  status: Status
  /** What else it is called. */
  names: string[]
  description: string
  sections: TextSection[]
}

/** What documents say that their pages do not tell in a way a program could read. */
export interface Names {
  named: {_type: string; slug: string; alsoKnownAs: (string | null)[] | null; regulatoryStatus: Status}[]
  glossary: GLOSSARY_QUERY_RESULT
}

const NAMES = `{
  "named": *[_type in ["condition", "treatment"] && defined(slug.current)]{_type, "slug": slug.current, alsoKnownAs, regulatoryStatus},
  "glossary": ${GLOSSARY_QUERY}
}`

/** Everything that can be found, as it is published now. */
export async function readEntries(client: SanityClient, today: string): Promise<Entry[]> {
  const [pages, names] = await Promise.all([readEveryPage(client), ask<Names>(client, NAMES)])
  return entriesOf(pages, names, today)
}

export function entriesOf(pages: SomePage[], {named, glossary}: Names, today: string): Entry[] {
  const byPath = new Map(named.map((document) => [pathOf(document._type, document.slug), document]))
  return [
    ...pages.map((page) => {
      const document = byPath.get(page.path)
      return pageEntry(page, present(document?.alsoKnownAs), document?.regulatoryStatus ?? null, today)
    }),
    ...glossary.map(
      ({title, slug, alsoKnownAs, definition}): Entry => ({
        path: `${indexPaths.glossaryTerm}#${slug}`,
        title: title ?? words.page.untitled,
        kind: 'glossaryTerm',
        status: null,
        names: present(alsoKnownAs),
        description: definition ?? '',
        sections: [],
      }),
    ),
  ]
}

function pageEntry(page: SomePage, names: string[], status: Status, today: string): Entry {
  const {title, sections} = textOf(
    renderToStaticMarkup(
      <RenderingProvider value={{preview: false, imageUrl, today}}>{page.element}</RenderingProvider>,
    ),
  )
  return {
    path: page.path,
    // The last breadcrumb is the name of the page; that of home is not its own.
    title: (page.path === '/' ? title : page.breadcrumbs.at(-1)?.title) ?? page.head.title,
    kind: page.isList ? 'list' : page.type,
    status,
    names,
    description: page.head.description ?? '',
    // What a list holds are results of their own.
    sections: page.isList ? [] : sections,
  }
}

function present(names: (string | null)[] | null | undefined): string[] {
  return (names ?? []).filter((name) => name !== null)
}
