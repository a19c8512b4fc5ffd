import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {ContentDocument} from '@clinic/content/checks'
import {RenderingProvider} from '@clinic/content/rendering'
import {canBeShared} from '@clinic/content/share'
import {createLake, type Lake, seedDataset} from '@clinic/lake'
import type {SanityClient} from '@sanity/client'
import {renderToStaticMarkup} from 'react-dom/server'
import {SiteFrame} from '../frame/site-frame.tsx'
import {readPages, readSingleton} from '../sanity/read-pages.ts'
import {asPublished} from './as-published.ts'
import {documentPage} from './document-page.ts'
import {createPublishedDocuments} from './published-documents.ts'

const now = '2026-11-27T12:00:00.000Z'
let lake: Lake
let dataDir: string
let client: SanityClient
let published: ReadonlyMap<string, ContentDocument>

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'clinic-shared-'))
  lake = createLake({projectId: 'clinic', datasets: ['production'], dataDir})
  await seedDataset(lake, {dataset: 'production', path: join(import.meta.dirname, '../../../seed')})
  client = {
    config: () => ({}),
    async fetch(query: string, params: Record<string, unknown>) {
      const body = JSON.stringify({query, params})
      const address = 'http://localhost/v2025-02-19/data/query/production?perspective=published'
      const answer = await lake.fetch(
        new Request(address, {method: 'POST', body, headers: {'content-type': 'application/json'}}),
      )
      const {result, error} = (await answer.json()) as {result: unknown; error?: unknown}
      if (error) throw new Error(JSON.stringify(error))
      return result
    },
  } as unknown as SanityClient
  published = await createPublishedDocuments(() => client).read()
}, 60_000)

afterAll(async () => {
  await lake.close()
  rmSync(dataDir, {recursive: true})
})

test('every published document looks as the site shows it, whatever its type', async () => {
  const shared = [...published.values()].filter(({_type}) => canBeShared(_type))
  const types = new Set<string>()
  for (const document of shared) {
    // The glossary is one page, however many words it has.
    if (types.has(document._type) && document._type === 'glossaryTerm') continue
    types.add(document._type)
    const page = documentPage(document._type)
    if (!page) throw new Error(`${document._type} can be shared and has no page.`)
    const pageType = page as unknown as Parameters<typeof readPages>[1]
    const {current} = (document.slug ?? {}) as {current?: string}
    const onSite = page.singleton
      ? await readSingleton(client, pageType)
      : await readPages(client, pageType, [current ?? '']).then(({pages, frame}) => ({page: pages[0], frame}))
    expect(await asPublished(document, published, now)).toEqual({data: onSite.page, frame: onSite.frame})
  }
  expect(types.size).toBe(10)
}, 120_000)

test('a draft without an address and with references to nothing is drawn all the same', async () => {
  for (const type of new Set([...published.values()].map(({_type}) => _type).filter(canBeShared))) {
    const gone = {_type: 'reference', _ref: 'not-published'}
    const draft = {
      _id: `new-${type}`,
      _type: type,
      title: 'Quite new',
      name: 'Quite new',
      review: {author: gone, medicalReviewer: gone},
      relatedArticles: [{...gone, _key: 'a'}],
    }
    const alone = new Map([...published].filter(([, document]) => document._type !== type || type === 'glossaryTerm'))
    const page = await asPublished(draft, alone, now)
    if (!page?.data) throw new Error(`Nothing is shown of a new ${type}.`)
    const view = documentPage(type)?.view(page.data, page.frame)
    const html = renderToStaticMarkup(
      <RenderingProvider value={{preview: false, imageUrl: () => '/x.png', today: '2026-11-27'}}>
        {view?.element}
      </RenderingProvider>,
    )
    expect(html).toContain('Quite new')
    expect(view?.path).not.toBe('')
  }
})

test('a foot that leads to a page which is not published yet is drawn without it', async () => {
  const settings = published.get('siteSettings')
  if (!settings) throw new Error('The seed has no settings.')
  const links = Array.isArray(settings.footerLinks) ? settings.footerLinks : []
  const draft = {...settings, footerLinks: [...links, {_key: 'new', _type: 'reference', _ref: 'not-published'}]}
  const page = await asPublished(draft, published, now)
  if (!page) throw new Error('Nothing is shown of the settings.')
  const html = renderToStaticMarkup(
    <RenderingProvider value={{preview: false, imageUrl: () => '/x.png', today: '2026-11-27'}}>
      <SiteFrame frame={page.frame} path="/">
        Words
      </SiteFrame>
    </RenderingProvider>,
  )
  expect(html).toContain('site-footer')
})

test('two documents with one address: the shared one is shown', async () => {
  const other = [...published.values()].find(({_type}) => _type === 'article')
  const draft = {_id: 'new-article', _type: 'article', title: 'Quite new', slug: other?.slug}
  expect((await asPublished(draft, published, now))?.data).toMatchObject({title: 'Quite new'})
})

test('the documents that are known stay as they were', async () => {
  const before = JSON.stringify([...published])
  await asPublished({_id: 'clinic', _type: 'clinic', name: 'Changed'}, published, now)
  expect(JSON.stringify([...published])).toBe(before)
})

test('a redirect has no page', async () => {
  expect(await asPublished({_id: 'r', _type: 'redirect'}, published, now)).toBeNull()
})
