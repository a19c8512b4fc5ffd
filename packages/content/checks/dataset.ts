import type {Path} from '@sanity/types'
import {checkDocument} from './check-document.ts'
import {type CheckContext, type ContentDocument, error, type Finding} from './finding.ts'
import {keyStep, listOf, objectOf, textOf} from './values.ts'

/** A finding and the document it is about. */
export interface DatasetFinding extends Finding {
  documentId: string
  documentType: string
  documentTitle: string
}

/**
 * Everything wrong with the published documents of a dataset: each document by itself, and
 * what only shows when they are seen together (missing references, addresses taken twice).
 * `documents`: the raw dataset, drafts included.
 */
export function checkDataset(documents: ContentDocument[], context: CheckContext): DatasetFinding[] {
  const published = documents.filter(({_id}) => !_id.startsWith('drafts.') && !_id.startsWith('versions.'))
  const ids = new Set(published.map(({_id}) => _id))
  const draftIds = new Set(
    documents.filter(({_id}) => _id.startsWith('drafts.')).map(({_id}) => _id.slice('drafts.'.length)),
  )
  const addresses = addressBook(published)
  return published.flatMap((document) =>
    [
      ...checkDocument(document, context),
      ...references(document).flatMap(({id, path, weak}) =>
        ids.has(id) || weak ? [] : [missing(id, path, draftIds.has(id))],
      ),
      ...sharedAddress(document, addresses),
    ].map((finding) => ({
      ...finding,
      documentId: document._id,
      documentType: document._type,
      documentTitle: textOf(document.title) || textOf(document.name) || document._id,
    })),
  )
}

function missing(id: string, path: Path, isDraft: boolean): Finding {
  return isDraft
    ? error(
        'reference-unpublished',
        path,
        `This leads to "${id}", which is a draft. Publish it, or choose another page.`,
      )
    : error(
        'reference-missing',
        path,
        `This leads to "${id}", which does not exist. Choose another page, or remove the link.`,
      )
}

function sharedAddress(document: ContentDocument, addresses: Map<string, string[]>): Finding[] {
  const others = (addresses.get(addressOf(document)) ?? []).filter((id) => id !== document._id)
  return others.length === 0 || addressOf(document) === ''
    ? []
    : [
        error(
          'slug-taken',
          ['slug'],
          `Another document (${others.join(', ')}) has the same address. Change one of them.`,
        ),
      ]
}

function addressBook(documents: ContentDocument[]): Map<string, string[]> {
  const book = new Map<string, string[]>()
  for (const document of documents)
    book.set(addressOf(document), [...(book.get(addressOf(document)) ?? []), document._id])
  return book
}

function addressOf(document: ContentDocument): string {
  const slug = textOf(objectOf(document.slug).current)
  return slug ? `${document._type}/${slug}` : ''
}

function references(value: unknown, path: Path = []): {id: string; path: Path; weak: boolean}[] {
  if (Array.isArray(value))
    return listOf(value).flatMap((item, index) => references(item, [...path, keyStep(item, index)]))
  if (typeof value !== 'object' || value === null) return []
  const id = textOf(objectOf(value)._ref)
  if (id) return [{id, path, weak: objectOf(value)._weak === true}]
  return Object.entries(value).flatMap(([field, child]) => references(child, [...path, field]))
}
