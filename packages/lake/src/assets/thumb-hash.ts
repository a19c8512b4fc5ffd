import type {Pixels} from './blur-hash.ts'

/**
 * A blurred picture with its proportions and transparency in some twenty-five bytes, as base64:
 * https://evanw.github.io/thumbhash/. The picture may be 100 pixels a side.
 */
export function thumbHashOf(pixels: Pixels): string {
  const {width, height} = pixels
  const {lightness, yellow, red, alpha, hasAlpha} = channelsOf(pixels)
  const longest = Math.max(width, height)
  // Where there is transparency to tell of, less is told of the rest.
  const most = hasAlpha ? 5 : 7
  const columns = Math.max(1, Math.round((most * width) / longest))
  const rows = Math.max(1, Math.round((most * height) / longest))
  const l = waves(lightness, pixels, Math.max(3, columns), Math.max(3, rows))
  const p = waves(yellow, pixels, 3, 3)
  const q = waves(red, pixels, 3, 3)
  const a = hasAlpha ? waves(alpha, pixels, 5, 5) : null
  const isLandscape = width > height
  const bytes = [
    ...littleEndian(
      round(63 * l.average) |
        (round(31.5 + 31.5 * p.average) << 6) |
        (round(31.5 + 31.5 * q.average) << 12) |
        (round(31 * l.scale) << 18) |
        (hasAlpha ? 1 << 23 : 0),
      3,
    ),
    ...littleEndian(
      (isLandscape ? rows : columns) |
        (round(63 * p.scale) << 3) |
        (round(63 * q.scale) << 9) |
        (isLandscape ? 1 << 15 : 0),
      2,
    ),
    ...(a ? [round(15 * a.average) | (round(15 * a.scale) << 4)] : []),
    ...nibbles([l, p, q, ...(a ? [a] : [])].flatMap(({details}) => details)),
  ]
  return Buffer.from(bytes).toString('base64')
}

/** The picture as lightness, yellow against blue, and red against green, on what it is on average where it is clear. */
function channelsOf({width, height, data}: Pixels) {
  const count = width * height
  const mean = [0, 0, 0]
  let opacity = 0
  for (let at = 0; at < count * 4; at += 4) {
    const alpha = (data[at + 3] ?? 255) / 255
    opacity += alpha
    for (let channel = 0; channel < 3; channel++)
      mean[channel] = (mean[channel] ?? 0) + (alpha * (data[at + channel] ?? 0)) / 255
  }
  const [meanR = 0, meanG = 0, meanB = 0] = mean.map((sum) => (opacity > 0 ? sum / opacity : 0))
  const channels = {
    lightness: new Float64Array(count),
    yellow: new Float64Array(count),
    red: new Float64Array(count),
    alpha: new Float64Array(count),
    hasAlpha: opacity < count,
  }
  for (let pixel = 0; pixel < count; pixel++) {
    const at = pixel * 4
    const alpha = (data[at + 3] ?? 255) / 255
    const r = meanR * (1 - alpha) + (alpha * (data[at] ?? 0)) / 255
    const g = meanG * (1 - alpha) + (alpha * (data[at + 1] ?? 0)) / 255
    const b = meanB * (1 - alpha) + (alpha * (data[at + 2] ?? 0)) / 255
    channels.lightness[pixel] = (r + g + b) / 3
    channels.yellow[pixel] = (r + g) / 2 - b
    channels.red[pixel] = r - g
    channels.alpha[pixel] = alpha
  }
  return channels
}

/** How much of each slow wave is in a channel: the average, and the others relative to the strongest, from 0 to 1. */
function waves(channel: Float64Array, {width, height}: Pixels, columns: number, rows: number) {
  const found: number[] = []
  let average = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column * rows < columns * (rows - row); column++) {
      let sum = 0
      for (let y = 0; y < height; y++) {
        const vertical = Math.cos((Math.PI / height) * row * (y + 0.5))
        for (let x = 0; x < width; x++) {
          sum += (channel[y * width + x] ?? 0) * Math.cos((Math.PI / width) * column * (x + 0.5)) * vertical
        }
      }
      sum /= width * height
      if (row === 0 && column === 0) average = sum
      else found.push(sum)
    }
  }
  const scale = Math.max(0, ...found.map(Math.abs))
  return {average, scale, details: found.map((value) => (scale > 0 ? 0.5 + (0.5 / scale) * value : 0))}
}

function littleEndian(value: number, length: number): number[] {
  return Array.from({length}, (_, index) => (value >> (8 * index)) & 255)
}

/** Two values a byte, the first in the lower half. */
function nibbles(details: number[]): number[] {
  const bytes: number[] = []
  details.forEach((value, index) => {
    if (index % 2 === 0) bytes.push(round(15 * value))
    else bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (round(15 * value) << 4)
  })
  return bytes
}

const round = Math.round
