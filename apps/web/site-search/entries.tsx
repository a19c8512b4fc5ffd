import {language, words} from '@clinic/content/language'
import {RenderingProvider} from '@clinic/content/rendering'
import {pathOf} from '@clinic/content/route'
import type {SanityClient} from '@sanity/client'
import {renderToStaticMarkup} from 'react-dom/server'
import {imageUrl} from '../media/image-url.ts'
import {readEveryPage, type SomePage} from '../page/every-page.ts'
import {indexPaths} from '../page/index-paths.ts'
import {type Names, readNames, type Status} from './names.ts'
import {type TextSection, textOf} from './page-text.ts'

/** Something that the search can find: a page, or a word of the glossary. */
export interface Entry {
  path: string
  title: string
  /** What it is called in search engines, without the name of the site, and what else people type who look for it. */
  foundBy: string
  /** The `_type` of its document, or `list`. */
  kind: string
  /** What the FDA has said; of treatments only. */
  status: Status
  /** What else it is called. */
  names: string[]
  description: string
  sections: TextSection[]
}

/** Everything that can be found, as it is published now. */
export async function readEntries(client: SanityClient, today: string): Promise<Entry[]> {
  const [pages, names] = await Promise.all([readEveryPage(client), readNames(client)])
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
        foundBy: '',
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
  const kind = page.isList ? 'list' : page.type
  return {
    path: page.path,
    // The last breadcrumb is the name of the page; that of home is not its own.
    title: (page.path === '/' ? title : page.breadcrumbs.at(-1)?.title) ?? page.head.title,
    foundBy: [page.head.title.replaceAll(page.frame.site?.title || '\n', ''), language.search.foundBy[kind] ?? ''].join(
      ' . ',
    ),
    kind,
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
