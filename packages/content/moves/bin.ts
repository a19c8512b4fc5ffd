import type {SanityClient} from '@sanity/client'
import type {ContentDocument} from '../checks/finding.ts'
import {titleOf} from '../checks/references.ts'
import {listOf, objectOf, textOf} from '../checks/values.ts'
import {commit} from './commit.ts'
import type {Doer} from './plan.ts'
import {TakeDownError} from './take-down-error.ts'
import {unchanged} from './unchanged.ts'
import {weakened} from './weakened.ts'

/** What lies in the bin, as it was deleted. */
export interface Binned {
  /** Id under which it was published. */
  subject: string
  type: string
  title: string
  deletedAt: string
  deletedBy: string
  versions: Partial<Record<BinnedVersion, ContentDocument>>
  /** Addresses that were led elsewhere when it was deleted. */
  addresses: string[]
}

/** `published`: what readers saw. `draft`: with changes that nobody had published yet. */
export type BinnedVersion = 'published' | 'draft'

/** A document for the bin. It holds text only, so that nothing in it counts as a use of another document. */
export function binned(
  {published, draft}: {published: ContentDocument | null; draft: ContentDocument | null},
  {id, doer, addresses}: {id: string; doer: Doer; addresses: string[]},
): ContentDocument {
  const current = draft ?? published
  return {
    _id: `bin.${id}`,
    _type: 'binnedDocument',
    subject: id,
    subjectType: current?._type ?? '',
    title: nameOf(current, id),
    deletedAt: doer.now,
    deletedBy: doer.by,
    account: doer.account,
    ...(published && {published: JSON.stringify(contentOf(published))}),
    ...(draft && {draft: JSON.stringify(contentOf(draft))}),
    addresses,
  }
}

/** Reads a document of the bin. */
export function binnedOf(document: ContentDocument): Binned {
  const {subject, subjectType, title, deletedAt, deletedBy, addresses} = document
  const [published, draft] = [parsed(document.published), parsed(document.draft)]
  return {
    subject: textOf(subject),
    type: textOf(subjectType),
    title: textOf(title),
    deletedAt: textOf(deletedAt),
    deletedBy: textOf(deletedBy),
    versions: {...(published && {published}), ...(draft && {draft})},
    addresses: listOf(addresses).map(textOf),
  }
}

/** What an editor has to know after something came back. */
export interface BroughtBack {
  /** Pictures that are no longer in the media library. */
  missingPictures: number
  /** Other documents it refers to that are gone. */
  missingDocuments: number
}

/**
 * Brings a version back from the bin as a draft under its old id; what else lies in the same place stays there. Nothing
 * happens, and a `TakeDownError` says why, when a document with that id is there already.
 */
export async function bringBack(
  client: SanityClient,
  document: ContentDocument,
  version: BinnedVersion,
): Promise<BroughtBack> {
  const {subject, title, versions} = binnedOf(document)
  const content = versions[version]
  if (!content) throw new TakeDownError('This version is no longer in the bin.')
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const named = [...new Set(referencesIn(content))]
  const there = new Set(
    await raw.fetch<string[]>('*[_id in $ids]._id', {ids: [subject, ...named].flatMap((id) => [id, `drafts.${id}`])}),
  )
  if (there.has(subject) || there.has(`drafts.${subject}`))
    throw new TakeDownError(
      `“${title}” is there again already, so nothing was done. Open it under Content; what is in the bin stays here.`,
    )
  const missing = named.filter((id) => !there.has(id) && !there.has(`drafts.${id}`))
  const other = version === 'draft' ? versions.published : versions.draft
  await commit(client, [
    ...unchanged(document),
    {create: {...weakened(content, (id) => !there.has(id)), _id: `drafts.${subject}`}},
    other ? {patch: {id: document._id, unset: [version]}} : {delete: {id: document._id}},
  ])
  const missingPictures = missing.filter((id) => /^(?:image|file)-/.test(id)).length
  return {missingPictures, missingDocuments: missing.length - missingPictures}
}

/** What programs and steps of the Studio keep about a page: it names the page as `subject`, and stays when that is deleted. */
const companions = ['schedule', 'shareLink', 'importReport']

/** Deletes what lies in the bin, and with the last trace of a page also what was kept about it: its words are in there, too. */
export async function deleteForGood(client: SanityClient, document: ContentDocument): Promise<void> {
  const {subject} = binnedOf(document)
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const {isLast, kept} = await raw.fetch<{isLast: boolean; kept: string[]}>(
    `{
      "isLast": count(*[_id in [$subject, "drafts." + $subject] || (_type == "binnedDocument" && subject == $subject && _id != $own)]) == 0,
      "kept": *[_type in $companions && subject == $subject]._id
    }`,
    {subject, own: document._id, companions},
  )
  await commit(client, [
    ...unchanged(document),
    ...[document._id, ...(isLast ? kept : [])].map((id) => ({delete: {id}})),
  ])
}

function contentOf({_rev, _updatedAt, _system, ...content}: ContentDocument): ContentDocument {
  return content as ContentDocument
}

function parsed(text: unknown): ContentDocument | null {
  if (textOf(text) === '') return null
  try {
    const document = objectOf(JSON.parse(textOf(text)))
    const {_id, _type} = document
    return textOf(_id) && textOf(_type) ? {...document, _id: textOf(_id), _type: textOf(_type)} : null
  } catch {
    return null
  }
}

/** A redirect is known by its address. */
function nameOf(document: ContentDocument | null, id: string): string {
  if (!document) return id
  return document._type === 'redirect' ? textOf(document.from) || id : titleOf(document)
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  const id = textOf(objectOf(value)._ref)
  return id ? [id] : Object.values(value).flatMap(referencesIn)
}
