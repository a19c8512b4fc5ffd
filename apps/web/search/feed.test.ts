import {feed} from './feed.ts'

const placebo = {
  id: 'article-placebo',
  path: '/articles/placebo',
  title: 'Why placebo trials matter',
  summary: 'They show what an injection does & what it does not.',
  published: '2026-01-10',
  updated: '2026-02-01T00:00:00Z',
}
const newer = {...placebo, id: 'article-new', path: '/articles/new', title: 'New', published: '2026-03-01'}

test('articles stand newest first, whatever order they come in', () => {
  const xml = feed('https://www.example.com', 'Clinic', [placebo, newer])
  expect(xml.indexOf('article-new')).toBeLessThan(xml.indexOf('article-placebo'))
})

test('an entry keeps its id when its address and title change', () => {
  const id = '<id>tag:www.example.com,2026:article-placebo</id>'
  expect(feed('https://www.example.com', 'Clinic', [placebo])).toContain(id)
  expect(feed('https://www.example.com', 'Clinic', [{...placebo, path: '/articles/x', title: 'X'}])).toContain(id)
})

test('the feed was updated when its latest entry was', () => {
  const xml = feed('https://www.example.com', 'Clinic', [placebo, {...newer, updated: '2026-03-02T00:00:00Z'}])
  expect(xml.match(/<updated>.*?<\/updated>/)?.[0]).toBe('<updated>2026-03-02T00:00:00Z</updated>')
})

test('the feed says where it is, and its text cannot break it', () => {
  const xml = feed('https://www.example.com', 'Cells & Co', [placebo])
  expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://www.example.com/feed.xml"/>')
  expect(xml).toContain('what an injection does &amp; what it does not.')
  expect(xml).toContain('<author><name>Cells &amp; Co</name></author>')
})

test('a feed without articles is still a feed', () => {
  expect(feed('https://www.example.com', 'Clinic', [])).toContain('<updated>1970-01-01T00:00:00Z</updated>')
})
