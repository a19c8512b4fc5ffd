import type {ContentDocument} from '@clinic/content/checks'
import {WEBHOOK_FILTER} from '@clinic/content/webhook'
import type {SanityClient} from '@sanity/client'
import {ask} from '../sanity/read-pages.ts'

/** Content and pictures. The client that asks has no token, so nothing unpublished can be among them. */
const REVISIONS_QUERY = `*[${WEBHOOK_FILTER} || _type == "sanity.imageAsset"]{_id, _rev}`
const DOCUMENTS_QUERY = '*[_id in $ids]'

/** Documents in one request: a few megabytes. */
const BATCH = 500
/** Within this time the same answer is given again: a phone asks for a page, then for it once more. */
const FRESH_MS = 5000
/** When nobody looked for so long, the memory is given back. */
const IDLE_MS = 10 * 60_000

export interface PublishedDocuments {
  read(): Promise<ReadonlyMap<string, ContentDocument>>
}

/**
 * The published documents by id, read when somebody looks. The first time everything is read; after that only what
 * has another revision than the last time.
 */
export function createPublishedDocuments(
  client: () => SanityClient,
  clock: () => number = Date.now,
): PublishedDocuments {
  let documents: ReadonlyMap<string, ContentDocument> = new Map()
  let reading: Promise<ReadonlyMap<string, ContentDocument>> | null = null
  let readAt = Number.NEGATIVE_INFINITY
  let forgetting: NodeJS.Timeout | undefined
  return {
    async read() {
      forgetLater()
      if (clock() - readAt < FRESH_MS) return documents
      reading ??= update().finally(() => {
        reading = null
      })
      return await reading
    },
  }

  async function update(): Promise<ReadonlyMap<string, ContentDocument>> {
    const startedAt = clock()
    documents = await readChanges(client(), documents)
    readAt = startedAt
    return documents
  }

  function forgetLater(): void {
    clearTimeout(forgetting)
    forgetting = setTimeout(() => {
      documents = new Map()
      readAt = Number.NEGATIVE_INFINITY
    }, IDLE_MS)
    // A process that has nothing else to do may end.
    forgetting.unref()
  }
}

async function readChanges(
  client: SanityClient,
  known: ReadonlyMap<string, ContentDocument>,
): Promise<ReadonlyMap<string, ContentDocument>> {
  const revisions = await ask<{_id: string; _rev: string}[]>(client, REVISIONS_QUERY)
  const changed = revisions.filter(({_id, _rev}) => known.get(_id)?._rev !== _rev).map(({_id}) => _id)
  const read = await Promise.all(batches(changed).map((ids) => ask<ContentDocument[]>(client, DOCUMENTS_QUERY, {ids})))
  const fresh = new Map(read.flat().map((document) => [document._id, document]))
  return new Map(
    revisions.flatMap(({_id}) => {
      const document = fresh.get(_id) ?? known.get(_id)
      return document ? [[_id, document]] : []
    }),
  )
}

function batches(ids: string[]): string[][] {
  return Array.from({length: Math.ceil(ids.length / BATCH)}, (_, index) =>
    ids.slice(index * BATCH, (index + 1) * BATCH),
  )
}
