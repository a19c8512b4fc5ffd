import {join} from 'node:path'
import type {Frame, PageType} from '@clinic/content/page-type'
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
import {FRAME_QUERY} from '@clinic/content/queries'
import type {SanityClient} from '@sanity/client'
import {imageUrl} from '../../apps/web/media/image-url.ts'
import {shareCard} from '../../apps/web/share/share-card.ts'
import {styleSheet} from './css.ts'
import {documentOf} from './document.ts'
import type {Html} from './html.ts'
import type {Place} from './page.ts'
import {article} from './templates/article.ts'
import {citation} from './templates/citation.ts'
import {clinic} from './templates/clinic.ts'
import {condition} from './templates/condition.ts'
import {home} from './templates/home.ts'
import {
  articleList,
  citationList,
  conditionList,
  glossary,
  legalNoticeList,
  personList,
  treatmentList,
} from './templates/lists.ts'
import {person} from './templates/person.ts'
import {aboutPage, legalNotice} from './templates/plain.ts'
import {treatment} from './templates/treatment.ts'

/** A page of the site as one would type it. */
export interface ReferencePage {
  /** Its page file: `/conditions/[slug]`. */
  template: string
  path: string
  html: string
}

type Main<Data> = (data: Data, frame: Frame, place: Place) => Html

interface Template {
  /** Every page of the template, from one request. */
  pages(client: SanityClient, place: Place, css: string): Promise<Omit<ReferencePage, 'template'>[]>
  /** What stands inside `<main>`. */
  main: Main<unknown>
}

/** One line for every page file of the site, as in apps/web/page/every-page.ts. */
const templates: Record<string, Template> = {
  '/': template(homePage, home),
  '/clinic': template(clinicPage, clinic),
  '/conditions': template(conditionIndex, conditionList),
  '/conditions/[slug]': template(conditionPage, condition),
  '/treatments': template(treatmentIndex, treatmentList),
  '/treatments/[slug]': template(treatmentPage, treatment),
  '/articles': template(articleIndex, articleList),
  '/articles/[slug]': template(articlePage, article),
  '/people': template(personIndex, personList),
  '/people/[slug]': template(personPage, person),
  '/references': template(citationIndex, citationList),
  '/references/[slug]': template(citationPage, citation),
  '/glossary': template(glossaryPage, glossary),
  '/legal': template(legalNoticeIndex, legalNoticeList),
  '/legal/[slug]': template(legalNoticePage, legalNotice),
  '/about/[slug]': template(pagePage, aboutPage),
}

/** The style sheet that every page has inside. */
export function referenceCss(): string {
  return styleSheet(join(import.meta.dirname, '../../packages/content/styles/index.css'))
}

/** Every page of the site, written by hand from what the queries answer. */
export async function referencePages(client: SanityClient, place: Place): Promise<ReferencePage[]> {
  const css = referenceCss()
  const groups = await Promise.all(
    Object.entries(templates).map(async ([name, {pages}]) =>
      (await pages(client, place, css)).map((page) => ({template: name, ...page})),
    ),
  )
  return groups.flat()
}

/** What stands inside `<main>` of the page with this data at this path. */
export function referenceMain(path: string, data: unknown, frame: Frame, place: Place): string {
  const name = path.split('/').length > 2 ? path.replace(/[^/]+$/, '[slug]') : path
  const known = templates[name]
  if (!known) throw new Error(`${name} has no reference: give it a line in bench/pages/reference.ts.`)
  return known.main(data, frame, place).html
}

function template<Data>(pageType: PageType<Data>, main: Main<Data>): Template {
  return {
    main: main as Main<unknown>,
    async pages(client, place, css) {
      const {answer, frame} = await client.fetch<{answer: Data | Data[] | null; frame: Frame}>(
        `{"answer": ${pageType.query}, "frame": ${FRAME_QUERY}}`,
        {slugs: null},
      )
      const all = (pageType.singleton ? [answer] : answer) as (Data | null)[]
      return all.flatMap((data) => {
        if (data === null) return []
        const html = page(pageType, data, frame, place, css, main(data, frame, place))
        return [{path: pageType.path(data), html}]
      })
    },
  }
}

function page<Data>(
  pageType: PageType<Data>,
  data: Data,
  frame: Frame,
  {origin}: Place,
  css: string,
  main: Html,
): string {
  const head = pageType.head(data, frame)
  return documentOf({
    path: pageType.path(data),
    origin,
    head,
    card: shareCard({type: pageType.type, isList: Array.isArray(data), head, frame}),
    // What a program reads is data: the same on both sides.
    graph: pageType.graph(data, frame, {origin, imageUrl: (image, size) => `${origin}${imageUrl(image, size)}`}),
    breadcrumbs: pageType.breadcrumbs(data),
    frame,
    css,
    main,
  })
}
