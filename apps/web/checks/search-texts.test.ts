import {builtPage, builtSite} from './built-site.ts'
import {searchTextProblems} from './search-texts.ts'

const description = 'What sciatica is, when to get help fast, and what helps most people.'
const page = (path: string, title: string, text = description, more = '') =>
  builtPage(path, `<title>${title}</title><meta name="description" content="${text}">${more}`)
const check = (...pages: ReturnType<typeof builtPage>[]) => searchTextProblems(builtSite(pages))

test('a page with a title and a description of its own is fine', () => {
  expect(check(page('/a', 'Sciatica'), page('/b', 'Stenosis', `${description} It is narrow.`))).toEqual([])
})

test('finds a title and a description that another page has', () => {
  expect(check(page('/a', 'Sciatica'), page('/b', 'Sciatica '))).toEqual([
    {page: '/b', message: 'has the title of /a: Sciatica'},
    {page: '/b', message: `has the description of /a: ${description}`},
  ])
})

test('pages that no search engine lists may say the same', () => {
  const hidden = '<meta name="robots" content="noindex">'
  expect(check(page('/a', 'Sciatica'), page('/b', 'Sciatica', '', hidden), page('/404', 'Sciatica', ''))).toEqual([])
})

test.each([
  ['', description, 'has no title'],
  ['a'.repeat(66), description, 'has a title of 66 characters'],
  ['Sciatica', '', 'has no description'],
  ['Sciatica', 'a'.repeat(49), 'has a description of 49 characters'],
  ['Sciatica', 'a'.repeat(171), 'has a description of 171 characters'],
])('finds the title “%s” with the description “%s”', (title, text, message) => {
  const problems = check(page('/a', title, text))
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain(message)
})

test('two pages without a title are told so, not that they share one', () => {
  expect(check(page('/a', '', description), page('/b', '', `${description} x`)).map(({message}) => message)).toEqual([
    'has no title',
    'has no title',
  ])
})
