import {RenderingProvider} from '@clinic/content/rendering'
import type {GetServerSidePropsContext} from 'next'
import {renderToStaticMarkup} from 'react-dom/server'
import {publishedClient} from '../sanity/clients.ts'
import {SearchPage} from './search-page.tsx'
import {type SearchProps, searchProps} from './search-props.ts'
import {siteIndex} from './site-index.ts'

jest.mock('../sanity/clients.ts', () => ({publishedClient: jest.fn()}))

const frame = {site: null, clinic: {name: 'The clinic', emergencyNumber: '911', phone: '+18582585090'}}
const treatment = {
  _id: 'treatment-cells',
  _type: 'treatment',
  title: 'Stem cell infusion',
  slug: 'cells',
  alsoKnownAs: ['IV cells'],
  summary: 'Cells are given into a vein & do <b>not</b> reach the disc.',
  regulatoryStatus: 'notApproved',
}
const glossary = [
  {
    _id: 'term-mri',
    _type: 'glossaryTerm',
    title: 'MRI',
    slug: 'mri',
    definition: 'A scan with magnets.',
    alsoKnownAs: null,
  },
]

/** A lake with one treatment and one word, that counts what it is asked. */
function lake(answers = true) {
  const asked: string[] = []
  const fetch = async (query: string) => {
    asked.push(query)
    if (!answers) throw new Error('connect ECONNREFUSED')
    if (query.includes('"named"')) return {named: [treatment], glossary}
    if (query.includes('"newest"')) return {count: 2, newest: {_id: 'treatment-cells'}}
    if (query.includes('"pages"')) return {pages: query.includes('"treatment" &&') ? [treatment] : [], frame}
    if (query.includes('"page"')) return {page: query.includes('_type == "glossaryTerm"') ? glossary : [], frame}
    return frame
  }
  jest
    .mocked(publishedClient)
    .mockReturnValue({fetch, config: () => ({})} as unknown as ReturnType<typeof publishedClient>)
  return asked
}

async function ask(q?: string | string[]) {
  const headers: Record<string, string> = {}
  const res = {statusCode: 200, setHeader: (name: string, value: string) => Object.assign(headers, {[name]: value})}
  const context = {query: q === undefined ? {} : {q}, res} as unknown as GetServerSidePropsContext
  const {props} = (await searchProps(context)) as {props: SearchProps}
  const value = {preview: false, imageUrl: () => '', today: '2026-11-27'}
  const html = renderToStaticMarkup(
    <RenderingProvider value={value}>
      <SearchPage {...props} />
    </RenderingProvider>,
  )
  return {props, html, headers, status: res.statusCode}
}

beforeEach(() => {
  Object.assign(process.env, {SANITY_API_HOST: 'http://localhost:3900', SITE_URL: 'https://www.example.com'})
  siteIndex().invalidate()
})

test('results say what they are, what the FDA says, and where the words stand', async () => {
  lake()
  const {html, status, headers} = await ask('stem-cell')
  expect(status).toBe(200)
  expect(headers['Cache-Control']).toBe('private, no-store')
  expect(html).toContain('<a href="/treatments/cells">Stem cell infusion</a>')
  expect(html).toContain('Not approved by the US FDA for this use')
  expect(html).toContain('1 result for “stem-cell”')
})

test('text of a page and of a reader is text, whatever it looks like', async () => {
  lake()
  const {html} = await ask('vein <img src=x>')
  expect(html).toContain('into a <mark>vein</mark> &amp; do &lt;b&gt;not&lt;/b&gt; reach the disc')
  expect(html).not.toContain('<img')
  expect(html).toContain('value="vein &lt;img src=x&gt;"')
})

test('a word of the glossary is a result of its own', async () => {
  lake()
  expect((await ask('mri')).html).toContain('<a href="/glossary#mri">MRI</a>')
})

test('an emergency comes before every result, with the number to call', async () => {
  lake()
  const {html} = await ask("can't pee")
  expect(html).toContain('Is this happening now? Call 911 or go to the nearest emergency department.')
  expect(html.indexOf('care-card')).toBeLessThan(html.indexOf('data-said="true">Nothing'))
})

test('no words, too many words and words that nobody wrote are answered in words', async () => {
  lake()
  expect((await ask()).html).toContain('A word or two is enough')
  expect((await ask('  ')).props.outcome).toEqual({state: 'empty'})
  expect((await ask('x'.repeat(121))).html).toContain('at most 120 characters')
  const {html} = await ask('zzzzzz')
  expect(html).toContain('Nothing was found for “zzzzzz”.')
  for (const path of ['/conditions', '/glossary', 'tel:+18582585090']) expect(html).toContain(`href="${path}"`)
})

test('of several queries in an address the first counts', async () => {
  lake()
  expect((await ask(['mri', 'cells'])).props.query).toBe('mri')
})

test('searches ask the lake once, and again after a webhook', async () => {
  const asked = lake()
  await Promise.all([ask('mri'), ask('cells'), ask('scan')])
  const once = asked.length
  await ask('magnets')
  expect(asked).toHaveLength(once)
  siteIndex().invalidate()
  await ask('magnets')
  expect(asked).toHaveLength(2 * once)
})

test('without the lake the page says so, leads to the A–Z and still says what to do in an emergency', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  lake(false)
  const {html, status, headers} = await ask('chest pain')
  expect(status).toBe(503)
  expect(headers['Retry-After']).toBe('60')
  expect(html).toContain('Search is not available right now.')
  expect(html).toContain('href="/conditions"')
  expect(html).toContain('nearest emergency department')
  lake()
  expect((await ask('mri')).status).toBe(200)
})
