import type {ContentDocument} from '@clinic/content/checks'
import type {Frame} from '@clinic/content/page-type'
import {FRAME_QUERY} from '@clinic/content/queries'
import {evaluate, parse} from 'groq-js'
import {documentPage} from './document-page.ts'

export interface PublishedPage {
  data: unknown
  frame: Frame
}

/** Stands in for an address that the editor has not written yet. No page has it: slugs hold no dot. */
const NO_SLUG = 'no.address.yet'

/**
 * What the site would show of a document if it were published now: the query of its page, asked of the published
 * documents with this one among them. Another draft cannot show, because there is none to ask.
 */
export async function asPublished(
  document: ContentDocument,
  published: ReadonlyMap<string, ContentDocument>,
  now: string,
): Promise<PublishedPage | null> {
  const page = documentPage(document._type)
  if (!page) return null
  const slug = slugOf(document) || NO_SLUG
  const documents = new Map(published).set(document._id, {...document, slug: {_type: 'slug', current: slug}})
  const answer = await ask<{page: unknown; frame: Frame}>(
    `{"page": ${page.query}, "frame": ${FRAME_QUERY}}`,
    {slugs: [slug]},
    documents,
    now,
  )
  return {data: page.singleton ? answer.page : own(answer.page, document._id), frame: answer.frame}
}

async function ask<Answer>(
  query: string,
  params: Record<string, unknown>,
  documents: ReadonlyMap<string, ContentDocument>,
  now: string,
): Promise<Answer> {
  const value = await evaluate(parse(query, {params}), {
    dataset: [...documents.values()],
    params,
    timestamp: new Date(now),
    dereference: async ({_ref}) => documents.get(_ref),
  })
  // As an answer arrives from a lake: without anything that JSON does not know.
  return JSON.parse(JSON.stringify(await value.get()))
}

/** Two documents with one address: the shared one is meant. */
function own(pages: unknown, id: string): unknown {
  return (Array.isArray(pages) && pages.find((page) => page._id === id)) || null
}

function slugOf({slug}: ContentDocument): string | undefined {
  const {current} = typeof slug === 'object' && slug !== null && 'current' in slug ? slug : {}
  return typeof current === 'string' ? current : undefined
}
