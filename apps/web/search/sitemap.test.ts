import {routes} from '../page/every-page.ts'
import {figuresOn} from './figures-on.ts'
import {robots} from './robots.ts'
import {partNamed, sitemap, sitemapIndex, sitemapParts} from './sitemap.ts'
import {sitemapKinds} from './sitemap-kinds.ts'

const origin = 'https://www.example.com'

test('every kind of page is in exactly one sitemap', () => {
  expect(Object.values(sitemapKinds).flat().toSorted()).toEqual(routes.toSorted())
})

test('a page is named with its last change and its pictures', () => {
  const xml = sitemap(origin, [
    {path: '/', changed: '2026-02-01T00:00:00Z', images: []},
    {path: '/conditions/a', changed: '2026-01-01T00:00:00Z', images: ['/media/a-800x600.png?w=800&fit=max']},
  ])
  expect(xml).toContain('<url><loc>https://www.example.com/</loc><lastmod>2026-02-01T00:00:00Z</lastmod></url>')
  expect(xml).toContain(
    '<image:image><image:loc>https://www.example.com/media/a-800x600.png?w=800&amp;fit=max</image:loc></image:image>',
  )
})

test('a page whose last change is not known says none', () => {
  expect(sitemap(origin, [{path: '/a', changed: null, images: []}])).not.toContain('lastmod')
})

test('the index names each sitemap with the latest change in it', () => {
  const pages = ['2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z', null].map((changed) => ({changed}))
  expect(sitemapIndex(origin, sitemapParts('conditions', pages))).toContain(
    '<sitemap><loc>https://www.example.com/sitemaps/conditions.xml</loc><lastmod>2026-03-01T00:00:00Z</lastmod></sitemap>',
  )
})

test('a kind without pages has no sitemap', () => {
  expect(sitemapParts('people', [])).toEqual([])
})

test('no sitemap holds more than 50,000 addresses, and none is lost', () => {
  const parts = sitemapParts(
    'articles',
    Array.from({length: 100_001}, (_page, index) => index),
  )
  expect(parts.map(({name, pages}) => [name, pages.length])).toEqual([
    ['articles', 50_000],
    ['articles-2', 50_000],
    ['articles-3', 1],
  ])
  expect(parts.flatMap(({pages}) => pages).at(-1)).toBe(100_000)
})

test('a sitemap is found by the name that the index gave it, and by no other', () => {
  for (const [index, {name}] of sitemapParts('articles', [1, 2, 3], 1).entries())
    expect(partNamed(name)).toEqual({kind: 'articles', index})
  expect(['articles-1', 'articles-02', 'Articles', '../secret', ''].map(partNamed)).toEqual(Array(5).fill(null))
})

test('the pictures of a page are those that show something, each once', () => {
  const html =
    '<img src="/media/a.png?w=800&amp;fit=max" srcSet="/media/a.png?w=400 400w" alt="A spine"/>' +
    '<img src="/media/decor.png" alt=""/><img src="/media/a.png?w=800&amp;fit=max" alt="A spine"/>'
  expect(figuresOn(html)).toEqual(['/media/a.png?w=800&fit=max'])
})

test('robots are led to the sitemap, and kept from nothing that other sites show of ours', () => {
  expect(robots(origin)).toContain('Sitemap: https://www.example.com/sitemap.xml')
  expect(robots(origin).match(/^Disallow:.*$/gm)).toEqual(['Disallow: /api/'])
})
