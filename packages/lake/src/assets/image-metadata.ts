import sharp, {type Metadata, type Sharp} from 'sharp'
import {LakeError} from '../errors.ts'
import {blurHashOf, type Pixels} from './blur-hash.ts'
import {type Exif, readExif} from './exif.ts'
import {InvalidImageError} from './invalid-image.ts'
import {MOST_PIXELS, openImage} from './open-image.ts'
import {type Palette, paletteOf} from './palette.ts'
import {thumbHashOf} from './thumb-hash.ts'

/** As long as a JPEG can be. What is longer is no picture that anybody took or drew. */
const LONGEST_SIDE = 65_535

export interface ImageDescription {
  width: number
  height: number
  extension: string
  mimeType: string
  metadata: ImageMetadata
}

export interface ImageMetadata {
  _type: 'sanity.imageMetadata'
  dimensions: {_type: 'sanity.imageDimensions'; width: number; height: number; aspectRatio: number}
  hasAlpha: boolean
  isOpaque: boolean
  lqip?: string
  blurHash?: string
  thumbHash?: string
  palette?: Palette
  exif?: {_type: 'sanity.imageExifMetadata'} & Exif['exif']
  image?: {_type: 'sanity.imageExifTags'} & Exif['image']
  location?: {_type: 'geopoint'} & Exif['location']
}

/** What there is to say about an uploaded picture. Reads every pixel, so a broken or cut off file is found out here. */
export async function describeImage(path: string, wanted: ReadonlySet<string>): Promise<ImageDescription> {
  try {
    const header = await (await openImage(path)).metadata()
    const {width, height} = sizeOf(header)
    const kind = kindOf(header)
    const hasAlpha = header.hasAlpha
    const metadata: ImageMetadata = {
      _type: 'sanity.imageMetadata',
      dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
      hasAlpha,
      isOpaque: hasAlpha ? (await (await openImage(path)).stats()).isOpaque : true,
    }
    const small = await (await openImage(path)).autoOrient().resize(100, 100, {fit: 'inside'}).png().toBuffer()
    if (wanted.has('lqip')) metadata.lqip = await preview(sharp(small), hasAlpha)
    const pixels = await pixelsOf(sharp(small))
    if (wanted.has('blurhash')) metadata.blurHash = blurHashOf(pixels)
    if (wanted.has('thumbhash')) metadata.thumbHash = thumbHashOf(pixels)
    if (wanted.has('palette')) metadata.palette = paletteOf(pixels.data)
    return {width, height, ...kind, metadata: {...metadata, ...fromCamera(header.exif, wanted)}}
  } catch (error) {
    if (error instanceof LakeError) throw error
    throw new InvalidImageError(reasonOf(error), {cause: error})
  }
}

/** Sides as shown, after the turn that a camera noted in the file. */
function sizeOf(header: Metadata): {width: number; height: number} {
  const {width, height} = header.autoOrient
  if (!width || !height) throw new InvalidImageError('It has no size.')
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
    throw new InvalidImageError(
      `It has ${width} × ${height} pixels; ${MOST_PIXELS / 1e6} million and ${LONGEST_SIDE} a side are the most.`,
    )
  }
  return {width, height}
}

const KINDS: Record<string, {extension: string; mimeType: string}> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  avif: {extension: 'avif', mimeType: 'image/avif'},
}

function kindOf({format, compression}: Metadata): {extension: string; mimeType: string} {
  const kind = KINDS[format === 'heif' && compression === 'av1' ? 'avif' : format]
  if (!kind) throw new InvalidImageError(`Pictures of the format ${format} are not supported.`)
  return kind
}

/** A picture of twenty pixels across to show while the real one loads. */
async function preview(image: Sharp, hasAlpha: boolean): Promise<string> {
  const tiny = image.resize({width: 20})
  const bytes = await (hasAlpha ? tiny.png() : tiny.jpeg({quality: 70})).toBuffer()
  return `data:image/${hasAlpha ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`
}

async function pixelsOf(image: Sharp): Promise<Pixels> {
  const {data, info} = await image.ensureAlpha().toColourspace('srgb').raw().toBuffer({resolveWithObject: true})
  return {width: info.width, height: info.height, data}
}

/** Where a picture was taken and by whom is private, so it is only kept when it is asked for. */
function fromCamera(block: Buffer | undefined, wanted: ReadonlySet<string>): Partial<ImageMetadata> {
  const noted = readExif(block)
  if (!noted) return {}
  const {exif, image, location} = noted
  return {
    ...(wanted.has('exif') ? {exif: {_type: 'sanity.imageExifMetadata', ...exif}} : {}),
    ...(wanted.has('image') ? {image: {_type: 'sanity.imageExifTags', ...image}} : {}),
    ...(wanted.has('location') && location ? {location: {_type: 'geopoint', ...location}} : {}),
  }
}

/** libvips writes several lines, some with paths; the first clause says enough. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  if (/pixel limit/i.test(message)) return 'It has too many pixels.'
  if (/unsupported image format/i.test(message)) return 'Its format is not known.'
  return 'Its data is damaged or cut off.'
}
