import type {Rendering} from '@clinic/content/rendering'
import {servedWidth} from './widths.ts'

type FigureImage = Parameters<Rendering['imageUrl']>[0]

interface Size {
  width: number
  height?: number
}

/**
 * The address of a picture on the site's own origin, in a width that is served. What the editor cut away stays
 * away; with a height, the part around the hotspot is kept.
 */
export function imageUrl(image: FigureImage, {width, height}: Size): string {
  const file = fileOf(image._id)
  if (!file) return ''
  const served = servedWidth(width)
  const query = new URLSearchParams({w: String(served)})
  if (file.extension !== 'svg') {
    const rect = visiblePart(file, image, height ? width / height : null)
    if (rect) query.set('rect', rect)
    if (height) query.set('h', String(Math.round((served * height) / width)))
    query.set('fit', height ? 'crop' : 'max')
    query.set('auto', 'format')
  }
  return `/media/${file.name}?${query}`
}

interface ImageFile {
  name: string
  width: number
  height: number
  extension: string
}

/** `image-<hash>-800x600-jpg` is the file `<hash>-800x600.jpg`. */
function fileOf(id: string): ImageFile | null {
  const [, hash, width, height, extension] = id.match(/^image-([a-zA-Z0-9]+)-(\d+)x(\d+)-([a-z0-9]+)$/) ?? []
  if (!hash || !extension) return null
  return {name: `${hash}-${width}x${height}.${extension}`, width: Number(width), height: Number(height), extension}
}

/** `left,top,width,height` in pixels of the file, or `null` for all of it. */
function visiblePart(file: ImageFile, {crop, hotspot}: FigureImage, aspect: number | null): string | null {
  const left = file.width * (crop?.left ?? 0)
  const top = file.height * (crop?.top ?? 0)
  const width = file.width * (1 - (crop?.left ?? 0) - (crop?.right ?? 0))
  const height = file.height * (1 - (crop?.top ?? 0) - (crop?.bottom ?? 0))
  if (!aspect) return crop ? rect(left, top, width, height) : null
  const [partWidth, partHeight] = width / height > aspect ? [height * aspect, height] : [width, width / aspect]
  const x = within((hotspot?.x ?? 0.5) * file.width - partWidth / 2, left, left + width - partWidth)
  const y = within((hotspot?.y ?? 0.5) * file.height - partHeight / 2, top, top + height - partHeight)
  return rect(x, y, partWidth, partHeight)
}

function rect(...numbers: number[]): string {
  return numbers.map(Math.round).join(',')
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
