import {robots} from './robots.ts'
import {sitemap} from './sitemap.ts'

test('says when content changed, and gives a list the day of its newest page', () => {
  const xml = sitemap(
    'https://www.example.com',
    [
      {_id: 'a', _type: 'condition', title: 'A', slug: 'a', _updatedAt: '2026-01-01T00:00:00Z'},
      {_id: 'b', _type: 'condition', title: 'B', slug: 'b', _updatedAt: '2026-03-01T00:00:00Z'},
    ],
    [{_type: 'siteSettings', _updatedAt: '2026-02-01T00:00:00Z', noindex: null}],
  )
  expect(xml).toContain('<loc>https://www.example.com/</loc><lastmod>2026-02-01T00:00:00Z</lastmod>')
  expect(xml).toContain('<loc>https://www.example.com/conditions</loc><lastmod>2026-03-01T00:00:00Z</lastmod>')
  expect(xml).toContain('<loc>https://www.example.com/conditions/a</loc><lastmod>2026-01-01T00:00:00Z</lastmod>')
})

test('leaves out a page that is hidden from search engines, and the list that is empty', () => {
  const xml = sitemap(
    'https://www.example.com',
    [],
    [{_type: 'clinic', _updatedAt: '2026-02-01T00:00:00Z', noindex: true}],
  )
  expect(xml).not.toContain('<loc>')
})

test('robots are led to the sitemap', () => {
  expect(robots('https://www.example.com')).toContain('Sitemap: https://www.example.com/sitemap.xml')
})
