import {builtPage, builtSite} from './built-site.ts'
import {linkProblems} from './links.ts'

const canonical = '<link rel="canonical" href="https://www.example.com/">'
const sciatica = builtPage('/conditions/sciatica', '<h2 id="causes">Causes</h2>')
const check = (body: string) =>
  linkProblems(
    builtSite([builtPage('/', `${canonical}<body id="top-of-page">${body}`), sciatica], ['/favicon.svg']),
  ).map(({page, message}) => `${page} ${message}`)

test.each([
  '/conditions/sciatica',
  'conditions/sciatica?from=home',
  'https://www.example.com/conditions/sciatica#causes',
  '#top-of-page',
  '#',
  '/favicon.svg',
  '/robots.txt',
  '/sitemap.xml',
  '/media/405d58-1600x1000.png?w=400',
  '/conditions/sciatica.md',
  '/index.md',
  '/feed.xml',
  'tel:+15550100',
  'https://pubmed.ncbi.nlm.nih.gov/1/#abstract',
])('a link to %s is fine', (href) => {
  expect(check(`<a href="${href}">x</a>`)).toEqual([])
})

test.each([
  ['/conditions/stenosis', 'which no page has as its address'],
  ['/conditions/sciatica/', 'which no page has as its address'],
  ['https://www.example.com/stenosis', 'which no page has as its address'],
  ['/conditions/stenosis.md', 'which no page has as its address'],
  ['/404', 'which no page has as its address'],
  ['/conditions/sciatica#treatment', 'where nothing has the id treatment'],
  ['#causes', 'where nothing has the id causes'],
  ['https://[', 'which is no address'],
])('finds the link to %s', (href, problem) => {
  expect(check(`<a href="${href}">x</a>`)).toEqual([`/ links to ${href}, ${problem}`])
})

test('pictures, forms and areas lead somewhere as well', () => {
  expect(
    check('<img src="/a.png" srcset="/b.png 400w, /c.png 800w" alt=""><form action="/d"></form><area href="/e">'),
  ).toHaveLength(5)
})

test('a fragment is found by its decoded name', () => {
  expect(check('<p id="schmerz-übersicht"></p><a href="#schmerz-%C3%BCbersicht">x</a>')).toEqual([])
})
