import {type ContentDocument, type DatasetFacts, datasetFacts} from '@clinic/content/checks'
import {type Due, dueOf, isRefused, scheduleOf, seenOf} from '@clinic/content/schedule'
import type {SanityClient} from '@sanity/client'

/** The one question that is asked every few seconds. */
const DUE_QUERY = `*[_type == "schedule" && (publishAt <= $now || unpublishAt <= $now)]{
  ...,
  "draftNow": *[_id == "drafts." + ^.subject][0]{_id, _rev, _updatedAt},
  "publishedNow": *[_id == ^.subject][0]{_id, _rev}
}`

const DATASET_QUERY = '*[!(_id in path("_.**")) && !(_id in path("versions.**"))]'

/** A page that was refused and is being written on is left alone until its author rests. */
const REST_MS = 60_000

type DueRow = ContentDocument & {
  draftNow: {_id: string; _rev: string; _updatedAt: string} | null
  publishedNow: {_id: string; _rev: string} | null
}

/** What is due, without what was refused as it stands. `now`: ISO moment. */
export async function readDue(client: SanityClient, now: string): Promise<Due[]> {
  const rows = await client.fetch<DueRow[]>(DUE_QUERY, {now}, {tag: 'clinic.schedule.due'})
  const versionsOf = new Map(rows.map((row) => [row._id, row]))
  const schedules = rows.flatMap((row) => scheduleOf(row) ?? [])
  return dueOf(schedules, now).filter((due) => {
    if (!isRefused(due)) return true
    const row = versionsOf.get(due.schedule._id)
    const isBeingWritten = Date.parse(now) - Date.parse(row?.draftNow?._updatedAt ?? '') < REST_MS
    return !isBeingWritten && !isRefused(due, seenOf(row?.draftNow, row?.publishedNow))
  })
}

/** The whole dataset as checks know it. */
export async function readDataset(client: SanityClient): Promise<DatasetFacts> {
  return datasetFacts(await client.fetch<ContentDocument[]>(DATASET_QUERY, {}, {tag: 'clinic.schedule.read'}))
}
