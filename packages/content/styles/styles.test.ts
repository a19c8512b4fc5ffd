import {readdirSync, readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'

const folder = new URL('.', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const tokens = read('tokens.css')
const [light = '', dark = ''] = tokens.split('@media')

/** What stands on what, and how much contrast it needs: 4.5 for text, 3 for edges that carry meaning (WCAG 2.2 AA). */
const pairs: [string, string, number][] = [
  ...['paper', 'panel', 'card'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['soft', ground, 4.5],
    ['teal', ground, 4.5],
    ['link', ground, 4.5],
    ['coral', ground, 4.5],
    ['edge', ground, 3],
  ]),
  ['on-band', 'band', 7],
  ['amber-ink', 'amber', 7],
]

test.each([
  ['light', valuesOf(light)],
  ['dark', {...valuesOf(light), ...valuesOf(dark)}],
])('every colour pair can be read in %s', (_name, values) => {
  const weak = pairs.filter(([text, ground, needed]) => contrast(values[text] ?? '', values[ground] ?? '') < needed)
  expect(weak).toEqual([])
  expect(contrast('#ffffff', values.danger ?? '')).toBeGreaterThan(4.5)
})

test('all styles together stay small enough to stand in every page', () => {
  const all = [...read('index.css').matchAll(/@import "\.\/([^"]+)"/g)].map(([, file]) => read(file ?? '')).join('\n')
  const minified = all
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
  expect(minified.length).toBeLessThan(11_500)
  expect(gzipSync(minified).length).toBeLessThan(3_700)
})

test('every file of styles is part of the whole', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.css') && file !== 'index.css')
  expect(files.filter((file) => !read('index.css').includes(`"./${file}"`))).toEqual([])
})

test('nothing is fetched from elsewhere', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.css')))
    expect(read(file)).not.toMatch(/url\(|https?:/)
})

function valuesOf(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}

/** Contrast of two colours, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
