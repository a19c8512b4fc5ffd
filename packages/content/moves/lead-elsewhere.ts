import {publishedIdOf} from '../checks/dataset-facts.ts'
import type {ContentDocument} from '../checks/finding.ts'
import {listOf, objectOf, referenceOf, textOf} from '../checks/values.ts'
import {linkableTypes} from '../objects/link/link.schema.ts'

/** The page that takes over the readers of another one. */
export interface Replacement {
  id: string
  type: string
}

/**
 * The document with every link and list item that named a page naming its replacement. Without one, or where the
 * replacement cannot stand, a link becomes plain words and a list item goes. For documents without `substance`
 * dependences on the page. The same document when it does not name the page.
 */
export function leadElsewhere(document: ContentDocument, from: string, to: Replacement | null): ContentDocument {
  const own = publishedIdOf(document._id)
  const isPossible = (field: string) => to !== null && to.id !== own && takes(field, to.type)
  return lead(document, '') as ContentDocument

  function lead(value: unknown, field: string): unknown {
    if (Array.isArray(value)) return leadList(value, field)
    if (typeof value !== 'object' || value === null) return value
    const object = objectOf(value)
    const block = object._type === 'block' ? leadLinks(object) : object
    const entries = Object.entries(block).flatMap(([name, child]): [string, unknown][] => {
      if (name === 'markDefs') return [[name, child]]
      if (referenceOf(child) === from) return isPossible(name) && to ? [[name, referring(child, to.id)]] : []
      return [[name, lead(child, name)]]
    })
    const isSame =
      block === value && entries.length === Object.keys(block).length && entries.every(([k, v]) => v === block[k])
    return isSame ? value : Object.fromEntries(entries)
  }

  function leadList(items: unknown[], field: string): unknown[] {
    const isListed = to !== null && items.some((item) => referenceOf(item) === to.id)
    let isPlaced = isListed
    const next = items.flatMap((item) => {
      if (referenceOf(item) !== from) return [lead(item, field)]
      if (!to || isPlaced || !isPossible(field)) return []
      isPlaced = true
      return [referring(item, to.id)]
    })
    return next.length === items.length && next.every((item, index) => item === items[index]) ? items : next
  }

  function leadLinks(block: Record<string, unknown>): Record<string, unknown> {
    const marks = listOf(block.markDefs)
    const leading = marks.filter((mark) => referenceOf(objectOf(mark).reference) === from)
    if (leading.length === 0) return block
    if (to && isPossible('reference'))
      return {
        ...block,
        markDefs: marks.map((mark) =>
          leading.includes(mark) ? {...objectOf(mark), reference: referring(objectOf(mark).reference, to.id)} : mark,
        ),
      }
    const keys = new Set(leading.map((mark) => textOf(objectOf(mark)._key)))
    return {
      ...block,
      markDefs: marks.filter((mark) => !leading.includes(mark)),
      children: listOf(block.children).map((child) => withoutMarks(child, keys)),
    }
  }
}

/** What may stand in a field; every page that can be linked to, where nothing is said. A test compares this with the schemas. */
export const targetsOf: Record<string, readonly string[]> = {
  featuredArticles: ['article'],
  featuredConditions: ['condition'],
  relatedArticles: ['article'],
  relatedConditions: ['condition'],
  seeAlso: ['condition', 'treatment', 'article'],
}

function takes(field: string, type: string): boolean {
  return (targetsOf[field] ?? linkableTypes).includes(type)
}

/** A strong reference, since the page it names is published. */
function referring(reference: unknown, id: string): Record<string, unknown> {
  const {_weak, _strengthenOnPublish, ...rest} = objectOf(reference)
  return {...rest, _ref: id}
}

function withoutMarks(child: unknown, keys: Set<string>): unknown {
  const span = objectOf(child)
  const marks = listOf(span.marks)
  const kept = marks.filter((mark) => !keys.has(textOf(mark)))
  return kept.length === marks.length ? child : {...span, marks: kept}
}
