export interface Swatch {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  title: string
  /** Share of the picture in percent. */
  population: number
}

const NAMES = ['darkMuted', 'darkVibrant', 'dominant', 'lightMuted', 'lightVibrant', 'muted', 'vibrant'] as const
type SwatchName = (typeof NAMES)[number]
export type Palette = {_type: 'sanity.imagePalette'} & Record<SwatchName, Swatch>

interface Color {
  red: number
  green: number
  blue: number
  saturation: number
  lightness: number
  population: number
}

/** What each swatch looks for, on scales from 0 to 1. The numbers are those of Android's Palette, as in other tools. */
const TARGETS: Record<Exclude<SwatchName, 'dominant'>, {lightness: [number, number, number]; isVibrant: boolean}> = {
  vibrant: {lightness: [0.3, 0.5, 0.7], isVibrant: true},
  lightVibrant: {lightness: [0.55, 0.74, 1], isVibrant: true},
  darkVibrant: {lightness: [0, 0.26, 0.45], isVibrant: true},
  muted: {lightness: [0.3, 0.5, 0.7], isVibrant: false},
  lightMuted: {lightness: [0.55, 0.74, 1], isVibrant: false},
  darkMuted: {lightness: [0, 0.26, 0.45], isVibrant: false},
}

/** The seven swatches of a small picture, given as RGBA bytes. */
export function paletteOf(pixels: Uint8Array): Palette {
  const colors = countColors(pixels)
  const total = colors.reduce((sum, {population}) => sum + population, 0) || 1
  const dominant = colors[0] ?? toColor(128, 128, 128, 0)
  const swatches = NAMES.map((name) => {
    const color = name === 'dominant' ? dominant : (best(colors, TARGETS[name]) ?? derived(dominant, TARGETS[name]))
    return [name, toSwatch(color, total)]
  })
  return {_type: 'sanity.imagePalette', ...Object.fromEntries(swatches)}
}

/** Colors of 5 bits a channel, most frequent first. Pixels that are mostly transparent do not count. */
function countColors(pixels: Uint8Array): Color[] {
  const bins = new Map<number, [count: number, red: number, green: number, blue: number]>()
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha < 125) continue
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)
    const [count, r, g, b] = bins.get(key) ?? [0, 0, 0, 0]
    bins.set(key, [count + 1, r + red, g + green, b + blue])
  }
  return [...bins.values()]
    .map(([count, r, g, b]) => toColor(Math.round(r / count), Math.round(g / count), Math.round(b / count), count))
    .sort((a, b) => b.population - a.population)
}

type Target = (typeof TARGETS)[keyof typeof TARGETS]

function best(colors: Color[], {lightness: [low, ideal, high], isVibrant}: Target): Color | undefined {
  const most = colors[0]?.population ?? 1
  const fits = (color: Color) =>
    color.lightness >= low &&
    color.lightness <= high &&
    (isVibrant ? color.saturation >= 0.35 : color.saturation <= 0.4)
  const score = (color: Color) =>
    3 * (1 - Math.abs(color.saturation - (isVibrant ? 1 : 0.3))) +
    6.5 * (1 - Math.abs(color.lightness - ideal)) +
    0.5 * (color.population / most)
  return colors.filter(fits).reduce<Color | undefined>((found, color) => {
    return found && score(found) >= score(color) ? found : color
  }, undefined)
}

/** For a swatch the picture has no color for: its most frequent one, lightened or darkened, with no share of its own. */
function derived({red, green, blue}: Color, {lightness: [, ideal]}: Target): Color {
  const current = toColor(red, green, blue, 0).lightness
  const shift = (channel: number) =>
    Math.round(
      ideal < current ? channel * (ideal / current) : 255 - (255 - channel) * ((1 - ideal) / (1 - current || 1)),
    )
  return toColor(shift(red), shift(green), shift(blue), 0)
}

function toColor(red: number, green: number, blue: number, population: number): Color {
  const high = Math.max(red, green, blue) / 255
  const low = Math.min(red, green, blue) / 255
  const lightness = (high + low) / 2
  const spread = high - low
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1))
  return {red, green, blue, population, lightness, saturation}
}

function toSwatch({red, green, blue, population}: Color, total: number): Swatch {
  // How bright the eye finds it, 0 to 255 (YIQ).
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`,
    foreground: brightness < 150 ? '#fff' : '#000',
    title: brightness < 200 ? '#fff' : '#000',
    population: Math.round((population / total) * 10_000) / 100,
  }
}
