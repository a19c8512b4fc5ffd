/** What a camera noted in a picture, under the names that the hosted lake gives it. */
export interface Exif {
  /** Of the file: who made it, with what, when. */
  image: Record<string, ExifValue>
  /** Of the shot. */
  exif: Record<string, ExifValue>
  location: {lat: number; lng: number; alt?: number} | null
}

export type ExifValue = number | string | number[]

// https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, tables 3 to 5
const IMAGE_TAGS = names(
  `10e ImageDescription 10f Make 110 Model 112 Orientation 11a XResolution 11b YResolution 128 ResolutionUnit
   131 Software 132 ModifyDate 13b Artist 13c HostComputer 213 YCbCrPositioning 8298 Copyright 8769 ExifOffset 8825 GPSInfo`,
)
const SHOT_TAGS = names(
  `829a ExposureTime 829d FNumber 8822 ExposureProgram 8824 SpectralSensitivity 8827 ISO 8830 SensitivityType
   8831 StandardOutputSensitivity 8832 RecommendedExposureIndex 9003 DateTimeOriginal 9004 DateTimeDigitized
   9010 OffsetTime 9011 OffsetTimeOriginal 9012 OffsetTimeDigitized 9102 CompressedBitsPerPixel
   9201 ShutterSpeedValue 9202 ApertureValue 9203 BrightnessValue 9204 ExposureBiasValue 9205 MaxApertureValue
   9206 SubjectDistance 9207 MeteringMode 9208 LightSource 9209 Flash 920a FocalLength 9214 SubjectArea
   9290 SubSecTime 9291 SubSecTimeOriginal 9292 SubSecTimeDigitized a001 ColorSpace a002 PixelXDimension
   a003 PixelYDimension a005 InteropOffset a20e FocalPlaneXResolution a20f FocalPlaneYResolution
   a210 FocalPlaneResolutionUnit a215 ExposureIndex a217 SensingMethod a401 CustomRendered a402 ExposureMode
   a403 WhiteBalance a404 DigitalZoomRatio a405 FocalLengthIn35mmFormat a406 SceneCaptureType a407 GainControl
   a408 Contrast a409 Saturation a40a Sharpness a40c SubjectDistanceRange a420 ImageUniqueID a430 CameraOwnerName
   a431 BodySerialNumber a432 LensSpecification a433 LensMake a434 LensModel a435 LensSerialNumber`,
)
const PLACE_TAGS = names('1 LatitudeRef 2 Latitude 3 LongitudeRef 4 Longitude 5 AltitudeRef 6 Altitude')

/** Reads the EXIF block of a picture; null when there is none that can be read. What is damaged in it is left out. */
export function readExif(block: Uint8Array | undefined): Exif | null {
  const bytes = Buffer.from(block ?? [])
  const start = bytes.subarray(0, 4).toString('latin1') === 'Exif' ? 6 : 0
  const tiff = bytes.subarray(start)
  const order = tiff.subarray(0, 2).toString('latin1')
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return null
  const reader = readerOf(tiff, order === 'II')
  const image = reader.directory(reader.long(4), IMAGE_TAGS)
  const follow = (name: string, tags: Map<number, string>) =>
    typeof image[name] === 'number' ? reader.directory(image[name], tags) : {}
  return {image, exif: follow('ExifOffset', SHOT_TAGS), location: locationOf(follow('GPSInfo', PLACE_TAGS))}
}

const MOST_ENTRIES = 500
const LONGEST_TEXT = 1000
/** Bytes a value of each type takes: byte, text, short, long, rational, and the last three with a sign. */
const SIZES: Record<number, number> = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 8: 2, 9: 4, 10: 8}

function readerOf(tiff: Buffer, isLittle: boolean) {
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const signed = (at: number) => long(at) | 0

  function single(type: number, at: number): number {
    switch (type) {
      case 1:
        return tiff[at] ?? 0
      case 3:
        return short(at)
      case 4:
        return long(at)
      case 8:
        return (short(at) << 16) >> 16
      case 9:
        return signed(at)
      case 5:
        return long(at) / long(at + 4)
      default:
        return signed(at) / signed(at + 4)
    }
  }

  function value(entry: number): ExifValue | undefined {
    const type = short(entry + 2)
    const count = long(entry + 4)
    const length = count * (SIZES[type] ?? 0)
    const at = length > 4 ? long(entry + 8) : entry + 8
    if (length === 0 || at + length > tiff.length) return undefined
    if (type === 2) return textOf(tiff.subarray(at, at + Math.min(length, LONGEST_TEXT)))
    if (count > 16) return undefined
    const values = Array.from({length: count}, (_, index) => single(type, at + index * (SIZES[type] ?? 0)))
    // A fraction of nothing is how cameras say that they do not know.
    if (!values.every(Number.isFinite)) return undefined
    return values.length === 1 ? values[0] : values
  }

  return {
    long,
    directory(at: number, tags: Map<number, string>): Record<string, ExifValue> {
      const found: Record<string, ExifValue> = {}
      const count = Math.min(short(at), MOST_ENTRIES)
      for (let index = 0; index < count; index++) {
        const entry = at + 2 + index * 12
        const name = entry + 12 <= tiff.length ? tags.get(short(entry)) : undefined
        const read = name === undefined ? undefined : value(entry)
        if (name !== undefined && read !== undefined) found[name] = read
      }
      return found
    },
  }
}

function textOf(bytes: Buffer): string {
  const text = (bytes.toString('utf8').split('\0')[0] ?? '').trim()
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(text) ?? []
  return time === undefined ? text : `${year}-${month}-${day}T${time}.000Z`
}

/** Some cameras write the names of the fields and leave them empty. */
function locationOf(place: Record<string, ExifValue>): Exif['location'] {
  const lat = degrees(place.Latitude, place.LatitudeRef, 'N', 'S')
  const lng = degrees(place.Longitude, place.LongitudeRef, 'E', 'W')
  if (lat === null || lng === null || Math.abs(lat) > 90 || Math.abs(lng) > 180) return null
  const {Altitude, AltitudeRef} = place
  if (typeof Altitude !== 'number') return {lat, lng}
  return {lat, lng, alt: AltitudeRef === 1 ? -Altitude : Altitude}
}

function degrees(value: ExifValue | undefined, side: ExifValue | undefined, plus: string, minus: string) {
  if (!Array.isArray(value) || (side !== plus && side !== minus)) return null
  const [whole = 0, minutes = 0, seconds = 0] = value
  return (whole + minutes / 60 + seconds / 3600) * (side === minus ? -1 : 1)
}

function names(list: string): Map<number, string> {
  const words = list.trim().split(/\s+/)
  return new Map(
    Array.from({length: words.length / 2}, (_, index) => [
      Number.parseInt(words[index * 2] ?? '', 16),
      words[index * 2 + 1] ?? '',
    ]),
  )
}
