import {randomBytes} from 'node:crypto'
import type {Session} from '../auth/session.ts'
import {LakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import type {StoredDocument} from '../store/reader.ts'
import {assetDirectory, type ReceivedFile, receiveFile} from './asset-files.ts'
import {describeFile} from './media-types.ts'
import {describePicture} from './picture-pool.ts'

export interface AssetUpload {
  kind: 'image' | 'file'
  dataset: string
  body: ReadableStream<Uint8Array> | null
  contentType: string | null
  /** `filename`, `title`, `meta` and the like, as they stand in the URL. */
  details: URLSearchParams
  /** Where the bytes will be asked for, such as `http://localhost:3900`. */
  origin: string
  session: Session
}

export const LARGEST_IMAGE = 100_000_000
export const LARGEST_FILE = 1_000_000_000

/** Stores the bytes of an upload and the document about them. The same bytes again give the same document again. */
export async function createAsset(lake: Lake, upload: AssetUpload): Promise<StoredDocument> {
  const directory = assetDirectory(lake.options.dataDir, upload.dataset)
  const file = await receiveFile(directory, upload.body, upload.kind === 'image' ? LARGEST_IMAGE : LARGEST_FILE)
  try {
    const {name, ...described} = await (upload.kind === 'image'
      ? describeAsImage(file, upload)
      : describeAsFile(file, upload))
    // First the bytes, then the document: one that exists can always be served.
    await file.keepAs(name)
    const path = `${upload.kind}s/${lake.options.projectId}/${upload.dataset}/${name}`
    const document = {
      ...described,
      ...commonFields(file, upload),
      path,
      url: `${upload.origin}/${path}`,
    }
    const {dataset, session} = upload
    const {results} = await lake.mutate({dataset, session, mutations: [{createIfNotExists: document}]})
    const stored = results[0]?.document ?? lake.store.documents.get(dataset, described._id)
    if (!stored) throw new Error(`The document of the asset ${described._id} is missing after its upload.`)
    return stored
  } finally {
    await file.discard()
  }
}

async function describeAsImage(file: ReceivedFile, {details}: AssetUpload) {
  const image = await describePicture(file.path, wantedMetadata(details))
  const {width, height, extension, mimeType, metadata} = image
  return {
    _id: `image-${file.sha1}-${width}x${height}-${extension}`,
    _type: 'sanity.imageAsset',
    name: `${file.sha1}-${width}x${height}.${extension}`,
    extension,
    mimeType,
    metadata,
  }
}

async function describeAsFile(file: ReceivedFile, {details, contentType}: AssetUpload) {
  const {extension, mimeType} = describeFile(details.get('filename'), contentType)
  return {
    _id: `file-${file.sha1}-${extension}`,
    _type: 'sanity.fileAsset',
    name: `${file.sha1}.${extension}`,
    extension,
    mimeType,
  }
}

const USUAL_METADATA = ['blurhash', 'lqip', 'palette']
const METADATA = [...USUAL_METADATA, 'thumbhash', 'exif', 'image', 'location', 'none']

/** Without `?meta=` all that is usual, with it what it names, `none` for nothing but what is always there. */
function wantedMetadata(details: URLSearchParams): ReadonlySet<string> {
  const named = details
    .getAll('meta')
    .flatMap((names) => names.split(','))
    .filter((name) => name !== '')
  const unknown = named.find((name) => !METADATA.includes(name))
  if (unknown !== undefined) {
    throw new LakeError(
      400,
      `Unknown metadata ${JSON.stringify(unknown.slice(0, 50))}: there is ${METADATA.join(', ')}.`,
    )
  }
  return new Set(named.length === 0 ? USUAL_METADATA : named)
}

function commonFields({sha1, size}: ReceivedFile, {details}: AssetUpload) {
  const text = (name: string) => textOf(details, name)
  const source = {id: text('sourceId'), name: text('sourceName'), url: text('sourceUrl')}
  const hasSource = Object.values(source).some((value) => value !== undefined)
  return withoutUndefined({
    assetId: sha1,
    sha1hash: sha1,
    size,
    uploadId: randomBytes(24).toString('base64url'),
    originalFilename: fileNameOf(text('filename')),
    label: text('label'),
    title: text('title'),
    description: text('description'),
    creditLine: text('creditLine'),
    source: hasSource ? withoutUndefined({_type: 'sanity.assetSourceData', ...source}) : undefined,
  })
}

function textOf(details: URLSearchParams, name: string): string | undefined {
  const value = details.get(name)
  if (value === null || value === '') return undefined
  if (value.length > 10_000) throw new LakeError(400, `The ${name} is longer than 10,000 characters.`)
  return value
}

/** The name alone, without folders and without characters that no file name should hold. */
function fileNameOf(name: string | undefined): string | undefined {
  const base = name?.split(/[\\/]/).at(-1)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return base?.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 255) || undefined
}

function withoutUndefined<Fields extends object>(fields: Fields): Partial<Fields> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Partial<Fields>
}
