import type {Frame, PageType} from '@clinic/content/page-type'
import {FRAME_QUERY} from '@clinic/content/queries'
import type {SanityClient} from '@sanity/client'
import {ContentError, explain} from './content-error.ts'

/** A page and what stands around it, read together. */
export interface PageAnswer<Data> {
  page: Data | null
  frame: Frame
}

export interface PagesAnswer<Data> {
  pages: Data[]
  frame: Frame
}

/** The one page of a singleton, in one request. */
export async function readSingleton<Data>(client: SanityClient, {query}: PageType<Data>): Promise<PageAnswer<Data>> {
  return await ask<PageAnswer<Data>>(client, `{"page": ${query}, "frame": ${FRAME_QUERY}}`)
}

/** The pages with these slugs, or all of them for `null`, in one request. */
export async function readPages<Data>(
  client: SanityClient,
  {query}: PageType<Data>,
  slugs: string[] | null,
): Promise<PagesAnswer<Data>> {
  return await ask<PagesAnswer<Data>>(client, `{"pages": ${query}, "frame": ${FRAME_QUERY}}`, {slugs})
}

export async function readFrame(client: SanityClient): Promise<Frame> {
  return await ask<Frame>(client, FRAME_QUERY)
}

/** Asks the lake; when it cannot answer, the error says which address was tried and what to do. */
export async function ask<Answer>(
  client: SanityClient,
  query: string,
  params: Record<string, unknown> = {},
): Promise<Answer> {
  try {
    return await client.fetch<Answer>(query, params)
  } catch (error) {
    throw new ContentError(explain(error, client.config()), {cause: error})
  }
}
