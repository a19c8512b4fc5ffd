import {InvalidTransformError} from './invalid-transform.ts'

export type Fit = 'clip' | 'crop' | 'fill' | 'fillmax' | 'max' | 'min' | 'scale'
export type Format = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif' | 'gif'
export type CropMode = 'top' | 'bottom' | 'left' | 'right' | 'center' | 'focalpoint' | 'entropy'

/** What an image URL asks for, checked. Everything absent is as the picture has it. */
export interface Transform {
  width?: number
  height?: number
  minWidth?: number
  maxWidth?: number
  minHeight?: number
  maxHeight?: number
  fit: Fit
  /** In which places to keep the picture when `fit` cuts it; several, as in `top,left`. */
  crop: CropMode[]
  focalPoint: {x: number; y: number}
  rect?: {left: number; top: number; width: number; height: number}
  quality?: number
  format?: Exclude<Format, 'avif' | 'gif'>
  autoFormat: boolean
  /** What is known of the picture is wanted, not the picture. */
  asJson: boolean
  /** Of a moving picture, only how it begins. */
  firstFrame: boolean
  dpr: number
  blur?: number
  sharpen?: number
  saturation?: number
  flip: {horizontal: boolean; vertical: boolean}
  orientation: 0 | 90 | 180 | 270
  invert: boolean
  background?: {r: number; g: number; b: number; alpha: number}
  padding: number
}

export const LARGEST_SIDE = 8192

/** Reads the parameters of https://www.sanity.io/docs/image-urls. One that makes no sense is an error, one unknown is left alone. */
export function parseTransform(parameters: URLSearchParams): Transform {
  const given = reader(parameters)
  const auto = given.choice('auto', ['format'])
  const format = given.choice('fm', ['jpg', 'pjpg', 'png', 'webp', 'json'])
  return {
    width: given.integer('w', 1, LARGEST_SIDE),
    height: given.integer('h', 1, LARGEST_SIDE),
    minWidth: given.integer('min-w', 1, LARGEST_SIDE),
    maxWidth: given.integer('max-w', 1, LARGEST_SIDE),
    minHeight: given.integer('min-h', 1, LARGEST_SIDE),
    maxHeight: given.integer('max-h', 1, LARGEST_SIDE),
    fit: given.choice('fit', ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale']) ?? 'clip',
    crop: given.choices('crop', ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy']),
    focalPoint: {x: given.number('fp-x', 0, 1) ?? 0.5, y: given.number('fp-y', 0, 1) ?? 0.5},
    rect: given.rect('rect'),
    quality: given.integer('q', 0, 100),
    format: format === 'json' ? undefined : format,
    autoFormat: auto === 'format',
    asJson: format === 'json',
    firstFrame: given.choice('frame', ['1']) === '1',
    dpr: given.number('dpr', 1, 3) ?? 1,
    blur: given.integer('blur', 1, 2000),
    sharpen: given.integer('sharp', 0, 100),
    saturation: given.integer('sat', -100, 100),
    flip: flipOf(given.choice('flip', ['h', 'v', 'hv', 'vh'])),
    orientation: orientationOf(given.choice('or', ['0', '90', '180', '270'])),
    invert: given.choice('invert', ['true', 'false']) === 'true',
    background: given.color('bg'),
    padding: given.integer('pad', 0, LARGEST_SIDE) ?? 0,
  }
}

const UNCHANGED = JSON.stringify(parseTransform(new URLSearchParams()))

/** Whether the picture is asked for as it is. */
export function isUnchanged(transform: Transform): boolean {
  return JSON.stringify({...transform, focalPoint: {x: 0.5, y: 0.5}, quality: undefined}) === UNCHANGED
}

function flipOf(value: string | undefined): Transform['flip'] {
  return {horizontal: value?.includes('h') ?? false, vertical: value?.includes('v') ?? false}
}

function orientationOf(value: '0' | '90' | '180' | '270' | undefined): Transform['orientation'] {
  return Number(value ?? 0) as Transform['orientation']
}

function reader(parameters: URLSearchParams) {
  const text = (name: string) => parameters.get(name) || undefined

  function number(name: string, least: number, most: number): number | undefined {
    const value = text(name)
    if (value === undefined) return undefined
    const parsed = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
    if (parsed >= least && parsed <= most) return parsed
    throw new InvalidTransformError(name, `a number from ${least} to ${most}`)
  }

  function choices<Choice extends string>(name: string, allowed: readonly Choice[]): Choice[] {
    const values = text(name)?.split(',') ?? []
    return values.map((value) => {
      const found = allowed.find((choice) => choice === value)
      if (found === undefined) throw new InvalidTransformError(name, allowed.join(', '))
      return found
    })
  }

  return {
    number,
    choices,
    integer(name: string, least: number, most: number): number | undefined {
      const value = text(name)
      if (value !== undefined && !/^-?\d+$/.test(value)) throw new InvalidTransformError(name, 'a valid integer')
      return number(name, least, most)
    },
    choice<Choice extends string>(name: string, allowed: readonly Choice[]): Choice | undefined {
      const found = choices(name, allowed)
      if (found.length > 1) throw new InvalidTransformError(name, `one of ${allowed.join(', ')}`)
      return found[0]
    },
    rect(name: string): Transform['rect'] {
      const value = text(name)
      if (value === undefined) return undefined
      const numbers = value
        .split(',')
        .map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Math.round(Number(part)) : Number.NaN))
      const [left = Number.NaN, top = Number.NaN, width = Number.NaN, height = Number.NaN] = numbers
      if (numbers.length === 4 && left >= 0 && top >= 0 && width >= 1 && height >= 1) return {left, top, width, height}
      throw new InvalidTransformError(name, 'left,top,width,height in pixels')
    },
    color(name: string): Transform['background'] {
      const value = text(name)
      return value === undefined ? undefined : colorOf(name, value)
    },
  }
}

/** `RGB`, `ARGB`, `RRGGBB` or `AARRGGBB`. */
function colorOf(name: string, value: string): {r: number; g: number; b: number; alpha: number} {
  const hex = value.replace(/^#/, '')
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(hex)) {
    throw new InvalidTransformError(name, 'a color such as ff0000')
  }
  const digits = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex
  const [a = 255, r = 0, g = 0, b = 0] = (digits.padStart(8, 'f').match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  )
  return {r, g, b, alpha: a / 255}
}
