import sharp, {type Sharp} from 'sharp'
import {LakeError} from '../errors.ts'
import {type Plan, planFor, regionOf} from './geometry.ts'
import {InvalidTransformError} from './invalid-transform.ts'
import {openImage} from './open-image.ts'
import {type Format, LARGEST_SIDE, type Transform} from './transform.ts'

const LARGE = 12_000_000
const WHITE = {r: 255, g: 255, b: 255, alpha: 1}
const CLEAR = {r: 255, g: 255, b: 255, alpha: 0}

/** The bytes of a picture as a URL asks for it. */
export async function renderImage(path: string, transform: Transform, format: Format): Promise<Buffer> {
  try {
    return await render(path, transform, format)
  } catch (error) {
    if (error instanceof LakeError) throw error
    throw new LakeError(400, 'The picture cannot be made this way, or not in time.', {cause: error})
  }
}

async function render(path: string, transform: Transform, format: Format): Promise<Buffer> {
  const opened = await openImage(path)
  if (await canMove(opened, transform, format)) {
    return renderUpright(await openImage(path, {animated: true}), transform, format)
  }
  if (transform.orientation === 0) return renderUpright(opened, transform, format)
  return renderUpright(await turn(opened, transform), {...transform, rect: undefined}, format)
}

async function renderUpright(image: Sharp, transform: Transform, format: Format): Promise<Buffer> {
  const plan = planFor(await sizeOf(image), transform)
  const placed = effects(resize(image, plan, transform, format), transform)
  const {width, height} = plan.canvas ?? plan.size
  return encode(placed, format, transform, width * height).toBuffer()
}

/** A hundred frames of a small picture are as much work as one large picture. */
const MOST_MOVING_PIXELS = 50_000_000

/** Whether all frames are wanted, can be written, and are not too many. Otherwise the first stands for all. */
async function canMove(image: Sharp, transform: Transform, format: Format): Promise<boolean> {
  if (format !== 'gif' && format !== 'webp') return false
  // Frames are decoded into one long picture, which cannot be turned, or searched for where it says least.
  const {firstFrame, orientation, flip, crop} = transform
  if (firstFrame || orientation !== 0 || flip.vertical || crop.includes('entropy')) return false
  const {pages = 1} = await image.metadata()
  if (pages < 2) return false
  const source = await sizeOf(image)
  const plan = planFor(source, transform)
  const {width, height} = plan.canvas ?? plan.size
  return pages * Math.max(source.width * source.height, width * height) <= MOST_MOVING_PIXELS
}

/** The part that `rect` names, turned as `or` says. A step of its own, since sharp turns only once. */
async function turn(image: Sharp, transform: Transform): Promise<Sharp> {
  const region = regionOf(await sizeOf(image), transform)
  const {data, info} = await image.autoOrient().extract(region).raw().toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  const turned = sharp(data, {raw: {width, height, channels}}).rotate(transform.orientation)
  return sharp(await turned.png({compressionLevel: 1}).toBuffer())
}

/** As the picture is shown, after the turn that a camera noted. */
async function sizeOf(image: Sharp): Promise<{width: number; height: number}> {
  const {autoOrient, pageHeight} = await image.metadata()
  return {width: autoOrient.width, height: pageHeight ?? autoOrient.height}
}

function resize(image: Sharp, plan: Plan, transform: Transform, format: Format): Sharp {
  const {region, size, canvas, cutsByEntropy} = plan
  const background = transform.background ?? (hasTransparency(format) ? CLEAR : WHITE)
  const cut = image.autoOrient().extract(region)
  const scaled = cutsByEntropy
    ? cut.resize({...size, fit: 'cover', position: sharp.strategy.entropy})
    : cut.resize({...size, fit: 'fill'})
  const horizontal = (canvas?.width ?? size.width) - size.width
  const vertical = (canvas?.height ?? size.height) - size.height
  const {padding} = transform
  if (padding > 0 && Math.max(size.width + horizontal, size.height + vertical) + 2 * padding > LARGEST_SIDE) {
    throw new InvalidTransformError('pad', `so small that the picture stays within ${LARGEST_SIDE} pixels a side`)
  }
  const [left, top] = [Math.floor(horizontal / 2), Math.floor(vertical / 2)]
  const border = {
    left: left + padding,
    right: horizontal - left + padding,
    top: top + padding,
    bottom: vertical - top + padding,
    background,
  }
  const laid = horizontal + vertical + padding > 0 ? scaled.extend(border) : scaled
  // A color given is what shines through, also where the format could stay transparent.
  return transform.background || !hasTransparency(format) ? laid.flatten({background}) : laid
}

function effects(image: Sharp, {flip, blur, sharpen, saturation, invert}: Transform): Sharp {
  let result = image
  if (flip.horizontal) result = result.flop()
  if (flip.vertical) result = result.flip()
  if (blur) result = result.blur(Math.max(0.3, blur / 2))
  if (sharpen) result = result.sharpen({sigma: 0.5 + sharpen / 40})
  if (saturation)
    result = saturation === -100 ? result.greyscale() : result.modulate({saturation: 1 + saturation / 100})
  return invert ? result.negate({alpha: false}) : result
}

function encode(image: Sharp, format: Format, {quality = 75}: Transform, pixels: number): Sharp {
  const q = Math.max(1, quality)
  // How hard the encoder tries. A wall of pixels would keep a small machine busy for half a minute.
  const isLarge = pixels > LARGE
  switch (format) {
    case 'jpg':
      return image.jpeg({quality: q})
    case 'pjpg':
      return image.jpeg({quality: q, progressive: true})
    case 'png':
      return image.png()
    case 'gif':
      return image.gif({effort: 4})
    case 'webp':
      return image.webp({quality: q, effort: isLarge ? 0 : 4})
    case 'avif':
      // AV1 reaches the same look at lower numbers. More effort would keep a small machine busy for seconds a picture.
      return image.avif({quality: Math.max(1, Math.round(q * 0.72)), effort: isLarge ? 0 : 2})
  }
}

function hasTransparency(format: Format): boolean {
  return format !== 'jpg' && format !== 'pjpg'
}
