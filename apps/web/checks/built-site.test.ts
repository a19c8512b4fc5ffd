import {builtPage, builtSite, routeOf} from './built-site.ts'

const routes = ['/', '/[...path]', '/conditions', '/conditions/[slug]', '/about/[slug]']

test('names the template of an address', () => {
  expect(['/', '/conditions', '/conditions/sciatica', '/404'].map((path) => routeOf(path, routes))).toEqual([
    '/',
    '/conditions',
    '/conditions/[slug]',
    '/404',
  ])
})

test('a page that asks not to be indexed is not, and neither is a notice', () => {
  const hidden = '<meta name="robots" content="noindex, follow">'
  expect(builtPage('/a', '<title>A</title>').isIndexable).toBe(true)
  expect(builtPage('/b', hidden).isIndexable).toBe(false)
  expect(builtPage('/404', '<title>Not found</title>')).toMatchObject({isIndexable: false, isNotice: true})
})

test('the site is where its canonical addresses are', () => {
  const page = builtPage('/a', '<link rel="canonical" href="https://www.example.com/a">')
  expect(builtSite([builtPage('/404', ''), page]).origin).toBe('https://www.example.com')
  expect(builtSite([]).origin).toBeNull()
})
