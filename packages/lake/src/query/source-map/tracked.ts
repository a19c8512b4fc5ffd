import type {StoredDocument} from '../../store/reader.ts'
import {isObject} from '../evaluate/values.ts'

/** One step of a path into a document: an attribute, or an item of a list with its `_key` if it has one. */
export type Step = string | {index: number; key?: string}

export interface Origin {
  document: StoredDocument
  path: Step[]
}

/** A value, and where it comes from: one place in a document, or parts that each come from somewhere. */
export interface Tracked {
  value: unknown
  origin?: Origin
  parts?: Tracked[] | Map<string, Tracked>
  /** It stands in the query itself. */
  isLiteral?: boolean
}

export const NOTHING: Tracked = {value: null}

export function trackDocument(document: StoredDocument): Tracked {
  return {value: document, origin: {document, path: []}}
}

export function trackList(parts: Tracked[]): Tracked {
  return {value: parts.map(({value}) => value), parts}
}

/** Built with `fromEntries`, since that defines attributes of any name. */
export function trackObject(parts: Map<string, Tracked>): Tracked {
  return {value: Object.fromEntries([...parts].map(([name, {value}]) => [name, value])), parts}
}

export function attributeOf({value, origin, parts}: Tracked, name: string): Tracked {
  if (!isObject(value) || !Object.hasOwn(value, name)) return NOTHING
  if (parts instanceof Map) return parts.get(name) ?? NOTHING
  const child = value[name] ?? null
  return origin ? {value: child, origin: {document: origin.document, path: [...origin.path, name]}} : {value: child}
}

export function attributesOf(tracked: Tracked): [string, Tracked][] {
  if (!isObject(tracked.value)) return []
  return Object.keys(tracked.value).map((name) => [name, attributeOf(tracked, name)])
}

/** The items of a list, undefined when the value is none. */
export function itemsOf({value, origin, parts}: Tracked): Tracked[] | undefined {
  if (!Array.isArray(value)) return undefined
  if (Array.isArray(parts)) return parts
  return value.map((item: unknown, index) => {
    const child = item ?? null
    return origin
      ? {value: child, origin: {document: origin.document, path: [...origin.path, step(child, index)]}}
      : {value: child}
  })
}

function step(item: unknown, index: number): Step {
  return isObject(item) && typeof item._key === 'string' ? {index, key: item._key} : {index}
}
