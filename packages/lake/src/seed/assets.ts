import {isRecord} from '../is-record.ts'

const MARKER = '_sanityAsset'

/** The values of `_sanityAsset` anywhere in a document, such as `image@file://./images/care.png`. */
export function assetsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(assetsIn)
  if (!isRecord(value)) return []
  const own = typeof value[MARKER] === 'string' ? [value[MARKER]] : []
  return own.concat(Object.values(value).flatMap(assetsIn))
}

/** The document with each marker replaced by a reference to the asset it stands for. */
export function withAssets(value: unknown, idOf: (marker: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => withAssets(item, idOf))
  if (!isRecord(value)) return value
  const {[MARKER]: marker, ...rest} = value
  const result = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, withAssets(item, idOf)]))
  if (typeof marker !== 'string') return result
  return {...result, asset: {_type: 'reference', _ref: idOf(marker)}}
}
