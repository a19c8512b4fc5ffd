import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {Readable} from 'node:stream'
import {findAssetFile} from '../assets/asset-files.ts'
import {ImageCache} from '../assets/image-cache.ts'
import {isSafeInline, mediaTypeOf} from '../assets/media-types.ts'
import {renderPicture} from '../assets/picture-pool.ts'
import {type Format, isUnchanged, parseTransform, type Transform} from '../assets/transform.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import type {StoredDocument} from '../store/reader.ts'
import {contentDisposition} from './content-disposition.ts'
import {parseRange} from './range.ts'
import {json} from './respond.ts'
import type {RequestContext, Route} from './route.ts'

/** The bytes of assets, for everybody: their names cannot be guessed, and export and front ends ask without a token. */
export const imageRoutes: Route[] = [
  {method: 'GET', path: '/images/:project/:dataset/:file', unversioned: true, handle: serveImage},
  {method: 'GET', path: '/images/:project/:dataset/:file/:vanity', unversioned: true, handle: serveImage},
  {method: 'GET', path: '/files/:project/:dataset/:file', unversioned: true, handle: serveFile},
  {method: 'GET', path: '/files/:project/:dataset/:file/:vanity', unversioned: true, handle: serveFile},
]

interface Asset {
  document: StoredDocument
  path: string
  size: number
  extension: string
  sha1: string
  mimeType: string
}

async function serveImage(context: RequestContext): Promise<Response> {
  const {lake, request, url} = context
  const asset = await findAsset(context, 'image')
  const transform = parseTransform(url.searchParams)
  if (transform.asJson) return describe(asset, url)
  const format = formatFor(asset, transform, request.headers.get('accept') ?? '')
  const headers = commonHeaders(asset, url)
  // What comes back depends on what the browser can show.
  if (transform.autoFormat) headers.set('vary', 'accept')
  if (url.searchParams.has('dlRaw') || format === null) return serveBytes(asset, request, headers)

  const key = JSON.stringify([asset.path, transform, format])
  headers.set('etag', `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`)
  headers.set('content-type', mediaTypeOf(format === 'pjpg' ? 'jpg' : format))
  if (isKnown(request, headers)) return new Response(null, {status: 304, headers})
  const picture = await cacheOf(lake).get(key, (path) => renderPicture(asset.path, transform, format, path))
  headers.set('content-length', String('bytes' in picture ? picture.bytes.byteLength : picture.size))
  return new Response('bytes' in picture ? new Uint8Array(picture.bytes) : streamOf(picture.path), {headers})
}

/** `fm=json`, by which the import tool asks cheaply whether a picture is there. */
function describe({document, size, mimeType}: Asset, url: URL): Response {
  const {dimensions} = (document.metadata ?? {}) as {dimensions?: {width: number; height: number}}
  return json({
    url: `${url.origin}${url.pathname}`,
    mimeType,
    size,
    width: dimensions?.width,
    height: dimensions?.height,
  })
}

async function serveFile(context: RequestContext): Promise<Response> {
  const asset = await findAsset(context, 'file')
  return serveBytes(asset, context.request, commonHeaders(asset, context.url))
}

/** Null when the stored bytes are already what is asked for. */
function formatFor({extension}: Asset, transform: Transform, accept: string): Format | null {
  if (transform.format) return transform.format
  // A drawing fits every size as it is.
  if (extension === 'svg') return null
  // What may be moving has to stay in a format that can.
  const mayMove = extension === 'gif' || extension === 'webp'
  if (transform.autoFormat && accept.includes('image/avif') && !mayMove) return 'avif'
  if (transform.autoFormat && accept.includes('image/webp')) return 'webp'
  if (isUnchanged({...transform, autoFormat: false})) return null
  return STILL_FORMATS[extension] ?? 'jpg'
}

/** In what a changed picture is written. Where a format is missing, browsers cannot show it or sharp cannot write it. */
const STILL_FORMATS: Record<string, Format> = {jpg: 'jpg', png: 'png', webp: 'webp', avif: 'avif', gif: 'gif'}

async function findAsset({lake, params}: RequestContext, kind: 'image' | 'file'): Promise<Asset> {
  const {dataset = '', file: name = ''} = params
  const found = await findAssetFile(lake.options.dataDir, dataset, name)
  const [stem = '', extension = ''] = name.split('.')
  const document = found && lake.store.documents.get(dataset, `${kind}-${stem}-${extension}`)
  if (!document) throw new LakeError(404, `There is no ${kind} of this name.`)
  return {...found, document, extension, sha1: name.slice(0, 40), mimeType: typeOf(document, extension)}
}

/** The type noted at the upload. Whoever may edit documents may have changed it, so it has to look like one. */
function typeOf({mimeType}: StoredDocument, extension: string): string {
  const isType = typeof mimeType === 'string' && /^[\w.+-]+\/[\w.+-]+$/.test(mimeType)
  return isType ? mimeType : mediaTypeOf(extension)
}

function commonHeaders({document, mimeType}: Asset, url: URL): Headers {
  const headers = new Headers({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': mimeType,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  })
  // Opened by itself a drawing or a page is a document of this origin: it may run nothing and reach nothing.
  if (!isSafeInline(mimeType)) {
    headers.set('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'")
  }
  const download = url.searchParams.get('dl')
  if (download !== null || !(isSafeInline(mimeType) || mimeType === 'image/svg+xml')) {
    const original = typeof document.originalFilename === 'string' ? document.originalFilename : ''
    headers.set('content-disposition', contentDisposition(download || original))
  }
  return headers
}

function serveBytes({path, size, sha1}: Asset, request: Request, headers: Headers): Response {
  headers.set('etag', `"${sha1}"`)
  headers.set('accept-ranges', 'bytes')
  // The export tool compares it with what has arrived.
  headers.set('x-sanity-sha1', sha1)
  if (isKnown(request, headers)) return new Response(null, {status: 304, headers})
  // A player that holds a part of something else starts anew.
  const condition = request.headers.get('if-range')
  const isSame = condition === null || condition === headers.get('etag')
  const range = parseRange(isSame ? request.headers.get('range') : null, size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, {status: 416, headers})
  }
  const {start, end} = range ?? {start: 0, end: size - 1}
  headers.set('content-length', String(end - start + 1))
  if (range) headers.set('content-range', `bytes ${start}-${end}/${size}`)
  return new Response(streamOf(path, {start, end}), {status: range ? 206 : 200, headers})
}

/** A slow reader costs the lake a buffer, not the file. */
function streamOf(path: string, part: {start?: number; end?: number} = {}): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path, part)) as ReadableStream<Uint8Array>
}

function isKnown(request: Request, headers: Headers): boolean {
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return known !== undefined && (known.includes('*') || known.includes(headers.get('etag') ?? ''))
}

const caches = new WeakMap<Lake, ImageCache>()

function cacheOf(lake: Lake): ImageCache {
  let cache = caches.get(lake)
  if (!cache) {
    cache = new ImageCache(lake.options.dataDir)
    caches.set(lake, cache)
  }
  return cache
}
