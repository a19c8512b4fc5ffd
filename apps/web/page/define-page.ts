import type {PageType} from '@clinic/content/page-type'
import {pathOf} from '@clinic/content/route'
import type {SanityClient} from '@sanity/client'
import type {GetStaticPaths, GetStaticProps, GetStaticPropsResult} from 'next'
import {env} from '../env.ts'
import type {LiveConnection} from '../preview/live-connection.ts'
import {isBuilding, readOnce} from '../sanity/bulk.ts'
import {draftClient, publishedClient, requireReadToken} from '../sanity/clients.ts'
import {findRedirect} from '../sanity/find-redirect.ts'
import {type PageAnswer, readPages, readSingleton} from '../sanity/read-pages.ts'
import {momentFor, secondsUntil} from './moment.ts'
import type {PageProps} from './page-props.ts'

/** A day in seconds, for addresses without a page: a redirect may have come whose delivery was lost. */
const LOOK_AGAIN_AFTER = 86_400

interface Options {
  /** The page has something to say even when its document does not exist. */
  evenWithoutDocument?: boolean
}

/**
 * What stands on a page: its data, published or draft. Use it as `export const getStaticProps = propsOf(…)`, a plain
 * export: from a destructured one Next does not keep the code, and our clients, out of the browser's bundle.
 */
export function propsOf<Data>(
  pageType: PageType<Data>,
  {evenWithoutDocument = false}: Options = {},
): GetStaticProps<PageProps<Data>, {slug?: string}> {
  return async ({params, draftMode}) => {
    const isDraft = draftMode === true
    const client = isDraft ? draftClient() : publishedClient()
    const {page, frame} = await readPage(client, pageType, params?.slug)
    if (page === null && !evenWithoutDocument) return await movedOrMissing(client, pathOf(pageType.type, params?.slug))
    // Corrections do not wait: the webhook renders a page again at once. This is for what happens without one: a day
    // ends and a review falls due, the clinic closes, or a delivery is lost.
    const now = new Date()
    const changesAt = page === null ? null : (pageType.changesAt?.(page, now.toISOString()) ?? null)
    const moment = momentFor(frame, now, changesAt)
    return {
      props: {
        data: page,
        frame,
        origin: env().siteUrl,
        moment,
        contactForm: env().contactEndpoint !== null,
        live: isDraft ? liveConnection() : null,
      },
      revalidate: secondsUntil(moment.until, now),
    }
  }
}

/** Which pages of a type exist when the site is built. One that is published later is made when it is asked for. */
export function pathsOf<Data>(pageType: PageType<Data>): GetStaticPaths<{slug: string}> {
  return async () => {
    // Development asks for this on every request and needs no list.
    const {pages} = isBuilding() ? await readAll(publishedClient(), pageType) : {pages: []}
    return {paths: pages.map((page) => pageType.path(page)), fallback: 'blocking'}
  }
}

async function readPage<Data>(
  client: SanityClient,
  pageType: PageType<Data>,
  slug: string | undefined,
): Promise<PageAnswer<Data>> {
  if (pageType.singleton) return await readSingleton(client, pageType)
  if (isBuilding()) {
    const {pages, frame} = await readAll(client, pageType)
    const path = pathOf(pageType.type, slug)
    return {page: pages.find((page) => pageType.path(page) === path) ?? null, frame}
  }
  const {pages, frame} = await readPages(client, pageType, [slug ?? ''])
  return {page: pages[0] ?? null, frame}
}

/** Every page of a type in one request a process, so that a build of N pages does not cost N round trips. */
function readAll<Data>(client: SanityClient, pageType: PageType<Data>) {
  return readOnce(pageType.query, () => readPages(client, pageType, null))
}

/** A page that is not there may have moved: its readers are sent on, for good. */
export async function movedOrMissing(client: SanityClient, path: string | null): Promise<GetStaticPropsResult<never>> {
  const destination = path === null || isBuilding() ? null : await findRedirect(client, path)
  if (destination === null) return {notFound: true, revalidate: LOOK_AGAIN_AFTER}
  return {redirect: {destination, permanent: true}, revalidate: LOOK_AGAIN_AFTER}
}

function liveConnection(): LiveConnection {
  const {projectId, dataset, apiHost} = env()
  return {projectId, dataset, apiHost, token: requireReadToken()}
}
