import {createHash} from 'node:crypto'
import {publishedId} from '../store/published-id.ts'
import type {Dependencies} from './dependencies.ts'

/**
 * The tags of the events a change of this document causes. A query carries either the tag of its dataset, which every
 * document has, or tags of all types and ids it read. A change that gives a document another type needs the tags of both.
 */
export function tagsForDocument(projectId: string, dataset: string, document: {_id: string; _type: string}): string[] {
  return [
    tag(projectId, dataset, 'all'),
    tag(projectId, dataset, 'type', document._type),
    tag(projectId, dataset, 'id', publishedId(document._id)),
  ]
}

/** The tags of an answer: whatever could change it has one of these. */
export function syncTagsOf(projectId: string, dataset: string, {isEverything, types, ids}: Dependencies): string[] {
  if (isEverything) return [tag(projectId, dataset, 'all')]
  return [
    ...[...types].map((type) => tag(projectId, dataset, 'type', type)),
    ...[...ids].map((id) => tag(projectId, dataset, 'id', publishedId(id))),
  ]
}

/** A digest, so that a tag tells nothing about types and ids to whoever hears it. */
function tag(...parts: string[]): string {
  const text = JSON.stringify(parts)
  let known = tags.get(text)
  if (known === undefined) {
    known = `s1:${createHash('sha256').update(text).digest('base64url').slice(0, 10)}`
    if (tags.size >= MOST_TAGS) tags.clear()
    tags.set(text, known)
  }
  return known
}

/** Digests take longer than most lookups, and the same documents are asked for again. */
const tags = new Map<string, string>()
const MOST_TAGS = 20_000
