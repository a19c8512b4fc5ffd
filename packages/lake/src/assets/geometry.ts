import {InvalidTransformError} from './invalid-transform.ts'
import {type Fit, LARGEST_SIDE, type Transform} from './transform.ts'

export interface Size {
  width: number
  height: number
}

export interface Region extends Size {
  left: number
  top: number
}

/** How a picture becomes the one asked for: cut out a region, scale it, and perhaps lay it on a larger canvas. */
export interface Plan {
  region: Region
  size: Size
  canvas?: Size
  /** The size is reached by cutting where the picture says least; which part that is, only its pixels tell. */
  cutsByEntropy: boolean
}

export function planFor(source: Size, transform: Transform): Plan {
  const region = regionOf(source, transform)
  const box = boxFor(region, transform)
  const mode = box.width !== undefined && box.height !== undefined ? transform.fit : withOneSide(transform.fit)
  const width = box.width ?? Number.POSITIVE_INFINITY
  const height = box.height ?? Number.POSITIVE_INFINITY
  if (box.width === undefined && box.height === undefined) return whole(region, bounded(region))

  switch (mode) {
    case 'scale':
      return whole(region, {width, height})
    case 'clip':
      return whole(region, bounded(scaledInto(region, {width, height})))
    case 'max':
      return whole(region, bounded(withoutEnlarging(region, {width, height})))
    case 'fill':
      return {...whole(region, scaledInto(region, {width, height})), canvas: {width, height}}
    case 'fillmax':
      return {...whole(region, withoutEnlarging(region, {width, height})), canvas: {width, height}}
    case 'crop':
      return cut(region, {width, height}, transform)
    case 'min': {
      // The proportions asked for, but no larger than the picture is.
      const shrink = Math.min(1, region.width / width, region.height / height)
      return cut(region, rounded({width: width * shrink, height: height * shrink}), transform)
    }
  }
}

/** With one side given there is nothing to cut or fill; what is left is whether the picture may grow. */
function withOneSide(fit: Fit): Fit {
  return fit === 'max' || fit === 'min' || fit === 'fillmax' ? 'max' : 'clip'
}

function whole(region: Region, size: Size): Plan {
  return {region, size, cutsByEntropy: false}
}

function cut(region: Region, size: Size, transform: Transform): Plan {
  if (transform.crop.includes('entropy')) return {region, size, cutsByEntropy: true}
  const scale = Math.min(region.width / size.width, region.height / size.height)
  const width = clamp(Math.round(size.width * scale), 1, region.width)
  const height = clamp(Math.round(size.height * scale), 1, region.height)
  const {x, y} = centerOf(transform)
  return whole(
    {
      left: region.left + clamp(Math.round(x * region.width - width / 2), 0, region.width - width),
      top: region.top + clamp(Math.round(y * region.height - height / 2), 0, region.height - height),
      width,
      height,
    },
    size,
  )
}

/** Where the middle of what is kept should be, from 0 to 1; at an edge it is pushed back inside afterwards. */
function centerOf({crop, focalPoint}: Transform): {x: number; y: number} {
  if (crop.includes('focalpoint')) return focalPoint
  return {
    x: crop.includes('left') ? 0 : crop.includes('right') ? 1 : 0.5,
    y: crop.includes('top') ? 0 : crop.includes('bottom') ? 1 : 0.5,
  }
}

/** The part of the picture named by `rect`, as far as it lies inside: front ends round, and end a pixel outside. */
export function regionOf(source: Size, {rect}: Transform): Region {
  if (!rect) return {left: 0, top: 0, ...source}
  const width = Math.min(rect.width, source.width - rect.left)
  const height = Math.min(rect.height, source.height - rect.top)
  if (width >= 1 && height >= 1) return {left: rect.left, top: rect.top, width, height}
  throw new InvalidTransformError('rect', `a part of ${source.width} × ${source.height} pixels`)
}

/** The sides asked for, in device pixels and within their own limits. */
function boxFor(region: Region, transform: Transform): Partial<Size> {
  const {width, height, dpr} = transform
  return {
    width: side(width, region.width, transform.minWidth, transform.maxWidth, dpr),
    height: side(height, region.height, transform.minHeight, transform.maxHeight, dpr),
  }
}

function side(
  asked: number | undefined,
  natural: number,
  least: number | undefined,
  most: number | undefined,
  dpr: number,
) {
  let length = asked
  if (most !== undefined) length = Math.min(length ?? natural, most)
  if (least !== undefined) length = Math.max(length ?? natural, least)
  return length === undefined ? undefined : Math.min(Math.round(length * dpr), LARGEST_SIDE)
}

function scaledInto(region: Size, box: Size): Size {
  const scale = Math.min(box.width / region.width, box.height / region.height)
  return rounded({width: region.width * scale, height: region.height * scale})
}

function withoutEnlarging(region: Size, box: Size): Size {
  return box.width >= region.width && box.height >= region.height
    ? {width: region.width, height: region.height}
    : scaledInto(region, box)
}

/** No side longer than a picture may have. */
function bounded(size: Size): Size {
  const scale = Math.min(1, LARGEST_SIDE / size.width, LARGEST_SIDE / size.height)
  return rounded({width: size.width * scale, height: size.height * scale})
}

function rounded({width, height}: Size): Size {
  return {width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height))}
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
