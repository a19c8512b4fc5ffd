/** RGBA bytes, row by row. */
export interface Pixels {
  width: number
  height: number
  data: Uint8Array
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~'

/** A blurred picture in some fifty characters: https://github.com/woltapp/blurhash/blob/master/Algorithm.md */
export function blurHashOf(pixels: Pixels): string {
  const {columns, rows} = componentsFor(pixels)
  const light = toLight(pixels)
  const factors: Color[] = []
  for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) factors.push(factorOf(light, pixels, x, y))
  const [average = BLACK, ...details] = factors
  // Not the largest in size: the published encoder leaves out what is below nothing, and hashes are compared.
  const strongest = Math.max(0, ...details.flat())
  const scale = details.length > 0 ? clamp(Math.floor(strongest * 166 - 0.5), 0, 82) : 0
  const most = details.length > 0 ? (scale + 1) / 166 : 1
  return [
    digits(columns - 1 + (rows - 1) * 9, 1),
    digits(scale, 1),
    digits(averageOf(average), 4),
    ...details.map((detail) => digits(detailOf(detail, most), 2)),
  ].join('')
}

type Color = [red: number, green: number, blue: number]
const BLACK: Color = [0, 0, 0]

/** Five components along the longer side, and of the shorter as many as keep them about square, as the hosted lake does. */
function componentsFor({width, height}: Pixels): {columns: number; rows: number} {
  const short = Math.ceil((5 * Math.min(width, height)) / Math.max(width, height))
  return width >= height ? {columns: 5, rows: short} : {columns: short, rows: 5}
}

/** Amounts of light from 0 to 1. What shines through is white. */
function toLight({data}: Pixels): Float64Array {
  const light = new Float64Array((data.length / 4) * 3)
  for (let from = 0, to = 0; from + 3 < data.length; from += 4, to += 3) {
    const alpha = (data[from + 3] ?? 255) / 255
    for (let channel = 0; channel < 3; channel++) {
      light[to + channel] = toLinear((data[from + channel] ?? 0) * alpha + 255 * (1 - alpha))
    }
  }
  return light
}

/** How much of one wave there is in the picture. */
function factorOf(light: Float64Array, {width, height}: Pixels, column: number, row: number): Color {
  const sum: Color = [0, 0, 0]
  for (let y = 0; y < height; y++) {
    const vertical = Math.cos((Math.PI * row * y) / height)
    for (let x = 0; x < width; x++) {
      const basis = vertical * Math.cos((Math.PI * column * x) / width)
      const at = (y * width + x) * 3
      sum[0] += basis * (light[at] ?? 0)
      sum[1] += basis * (light[at + 1] ?? 0)
      sum[2] += basis * (light[at + 2] ?? 0)
    }
  }
  const scale = (column === 0 && row === 0 ? 1 : 2) / (width * height)
  return [sum[0] * scale, sum[1] * scale, sum[2] * scale]
}

function averageOf([red, green, blue]: Color): number {
  return toByte(red) * 65_536 + toByte(green) * 256 + toByte(blue)
}

function detailOf(color: Color, most: number): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const relative = value / most
    return clamp(Math.floor(Math.sign(relative) * Math.sqrt(Math.abs(relative)) * 9 + 9.5), 0, 18)
  })
  return red * 361 + green * 19 + blue
}

function digits(value: number, length: number): string {
  let text = ''
  for (let rest = value; text.length < length; rest = Math.floor(rest / 83)) text = (DIGITS[rest % 83] ?? '') + text
  return text
}

function toLinear(byte: number): number {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function toByte(light: number): number {
  const value = clamp(light, 0, 1)
  return Math.round((value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055) * 255)
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
