import {type APIRequestContext, expect, type Page, test} from '@playwright/test'
import {lakeReader} from './lake-reader.ts'
import {siteUrl} from './programs.ts'
import {field, openBesideForm, openDocument, signIn, stayOnThisMachine} from './studio.ts'

/** What the site tells programs: search engines, readers of feeds, networks where pages are shared, language models. */

test('the sitemaps name every kind of page with its last change, and robots find them', async ({page, request}) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
  const index = await readXml(page, request, '/sitemap.xml')
  const names = index.filter(({name}) => name === 'loc').map(({text}) => text.slice(siteUrl.length))
  expect(names).toEqual(
    ['conditions', 'treatments', 'articles', 'references', 'about'].map((kind) => `/sitemaps/${kind}.xml`),
  )

  const pictures: string[] = []
  for (const name of names) {
    const elements = await readXml(page, request, name)
    const count = (wanted: string) => elements.filter((element) => element.name === wanted).length
    expect(count('loc'), name).toBeGreaterThan(0)
    expect(count('lastmod'), name).toBe(count('loc'))
    pictures.push(...elements.filter((element) => element.name === 'image:loc').map(({text}) => text))
  }
  expect(pictures.length).toBeGreaterThan(5)
  expect((await request.get(pictures[0] ?? '')).headers()['content-type']).toMatch(/^image\//)
  // The people of the demonstration are invented: no sitemap has them.
  expect((await request.get('/sitemaps/people.xml')).status()).toBe(404)
  expect((await request.get('/sitemaps/nothing.xml')).status()).toBe(404)
})

test('a page of each kind has a twin in Markdown and a picture for sharing', async ({page, request}) => {
  for (const path of await onePathPerKind(page, request)) {
    const html = await (await request.get(path)).text()
    const form = path === '/' ? '/index' : path

    const twin = await request.get(`${form}.md`)
    const markdown = await twin.text()
    expect.soft(twin.status(), path).toBe(200)
    expect.soft(twin.headers()).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'x-robots-tag': 'noindex',
      link: `<${siteUrl}${path}>; rel="canonical"`,
    })
    expect.soft(markdown, path).toMatch(/^# \S/)
    expect.soft(markdown, path).toContain(`<${siteUrl}${path}>`)
    expect.soft(html, path).toContain(`<link rel="alternate" type="text/markdown" href="${form}.md"/>`)

    const picture = await request.get(`/share${form}.png`)
    const png = await picture.body()
    expect.soft(picture.headers()['content-type'], path).toBe('image/png')
    expect.soft(picture.headers()['cache-control'], path).toBe('public, max-age=0, must-revalidate')
    expect.soft(png.subarray(0, 8).toString('latin1'), path).toBe('\x89PNG\r\n\x1a\n')
    expect.soft([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630])
    expect.soft(html, path).toContain(`content="${siteUrl}/share${form}.png"`)

    const {etag = ''} = picture.headers()
    const again = await request.get(`/share${form}.png`, {headers: {'If-None-Match': etag}})
    expect.soft(again.status(), path).toBe(304)
  }
})

test('an address that no page has, has no other forms, and one that moved leads on', async ({request}) => {
  for (const path of [
    '/nothing.md',
    '/conditions/nothing.md',
    '/share/conditions/nothing.png',
    '/share/api/health.png',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
  const moved = await request.get('/conditions/spinal-stenosis.md', {maxRedirects: 0})
  expect([moved.status(), moved.headers().location]).toEqual([308, '/conditions/lumbar-spinal-stenosis.md'])
})

test('the feed and the guide for language models lead to pages that are there', async ({page, request}) => {
  const feed = await readXml(page, request, '/feed.xml')
  expect(feed.filter(({name}) => name === 'entry').length).toBeGreaterThan(0)

  const guide = await (await request.get('/llms.txt')).text()
  expect(guide).toMatch(/^# .+\n\n> .+\n/)
  const links = [...guide.matchAll(/\]\((http[^)]+)\)/g)].map(([, address]) => address ?? '')
  expect(links.length).toBeGreaterThan(20)
  for (const link of links) {
    expect(link).toMatch(/\.md$/)
    expect((await request.get(link)).status(), link).toBe(200)
  }
  expect(guide).not.toContain('/people/')
})

test('a draft is told to no program, and its preview is kept by no search engine', async ({browser, request}) => {
  test.setTimeout(240_000)
  const editor = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(editor)
  const studio = await editor.newPage()
  await signIn(studio, 'Eva Editor')
  await openDocument(studio, 'article', 'article-choosing-a-cell-source-and-route')
  const words = `Ask who made the cells ${Date.now()}`
  await field(studio, 'title').fill(words)
  await expect.poll(() => countOfDrafts(words), {timeout: 30_000}).toBe(1)

  await test.step('the preview', async () => {
    const path = '/articles/choosing-a-cell-source-and-route'
    const answered = editor.waitForEvent(
      'response',
      (response) => response.url().startsWith(`${siteUrl}${path}`) && response.ok(),
    )
    const preview = await openBesideForm(studio, path)
    await expect(preview.locator('h1')).toContainText(words)
    expect((await answered).headers()['x-robots-tag']).toBe('noindex, nofollow')
    await expect(preview.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow')
    await expect(preview.locator('link[rel=canonical]')).toHaveCount(0)
  })

  // Also not to a program that sends the cookie of the preview.
  const cookies = (await editor.cookies(siteUrl)).map(({name, value}) => `${name}=${value}`).join('; ')
  for (const cookie of ['', cookies])
    for (const path of ['/articles/choosing-a-cell-source-and-route.md', '/articles.md', '/feed.xml', '/llms.txt']) {
      const answer = await request.get(path, {headers: {cookie}})
      expect(answer.status(), path).toBe(200)
      expect(await answer.text(), path).not.toContain(words)
    }
  await editor.close()
})

/** The elements of an XML document in order, read by the browser's own parser. */
async function readXml(page: Page, request: APIRequestContext, path: string): Promise<{name: string; text: string}[]> {
  const answer = await request.get(path)
  expect(answer.headers()['content-type'], path).toContain('xml')
  return await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml')
      const broken = document.querySelector('parsererror')
      if (broken) throw new Error(broken.textContent ?? 'The XML does not parse.')
      return [...document.querySelectorAll('*')].map(({tagName, textContent}) => ({
        name: tagName,
        text: textContent ?? '',
      }))
    },
    await answer.text(),
  )
}

/** The first address of each sitemap, and every one of the pages that are one of a kind. */
async function onePathPerKind(page: Page, request: APIRequestContext): Promise<string[]> {
  const locations = async (path: string) =>
    (await readXml(page, request, path))
      .filter(({name}) => name === 'loc')
      .map(({text}) => text.slice(siteUrl.length) || '/')
  const sitemaps = await Promise.all((await locations('/sitemap.xml')).map(locations))
  return sitemaps.flatMap((paths) => (paths.includes('/') ? paths : paths.slice(0, 1)))
}

async function countOfDrafts(title: string): Promise<number> {
  const client = lakeReader('raw')
  return await client.fetch('count(*[_id in path("drafts.**") && title == $title])', {title})
}
