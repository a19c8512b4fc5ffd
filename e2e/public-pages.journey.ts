import {gzipSync} from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'
import {siteUrl} from './programs.ts'

/** What every public page promises, checked on every public page of the built site. */

test('every address of the sitemap, and a missing page, keeps the promises of a public page', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000)
  const titles = new Map<string, string>()
  const descriptions = new Map<string, string>()
  const linked = new Map<string, string>()

  for (const path of [...(await sitemapPaths(page)), '/no-such-page']) {
    await test.step(path, async () => {
      const requests: string[] = []
      const listener = (sent: {url(): string; resourceType(): string}) =>
        requests.push(`${sent.resourceType()} ${sent.url()}`)
      page.on('request', listener)
      const response = await page.goto(path, {waitUntil: 'load'})
      page.off('request', listener)
      const html = (await response?.text()) ?? ''

      expect.soft(response?.status(), path).toBe(path === '/no-such-page' ? 404 : 200)
      expect
        .soft(
          requests.filter((sent) => sent.startsWith('script')),
          `${path} asks for scripts`,
        )
        .toEqual([])
      expect
        .soft(
          requests.filter((sent) => !sent.split(' ')[1]?.startsWith(siteUrl) && !sent.includes(' data:')),
          `${path} asks others`,
        )
        .toEqual([])
      expect.soft(scriptsOf(html), `${path} has scripts`).toEqual([])
      expect.soft(await headingProblems(page), `${path} headings`).toEqual([])
      expect
        .soft(gzipSync(html).length, `${path} is too heavy`)
        .toBeLessThan(byteBudget(await page.locator('main').innerText()))

      for (const width of [320, 1280]) {
        await page.setViewportSize({width, height: 900})
        const {violations} = await new AxeBuilder({page}).analyze()
        expect
          .soft(
            violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`),
            `${path} at ${width} px`,
          )
          .toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect.soft(overflow, `${path} scrolls sideways at ${width} px`).toBe(0)
      }
      if (path === '/no-such-page') return

      expect
        .soft(await page.locator('link[rel=canonical]').getAttribute('href'), `${path} canonical`)
        .toBe(`${siteUrl}${path === '/' ? '/' : path}`)
      expect.soft(await jsonLdProblems(page), `${path} JSON-LD`).toEqual([])
      await noteOnce(titles, await page.title(), path)
      const description = await page
        .locator('meta[name=description]')
        .getAttribute('content', {timeout: 1000})
        .catch(() => null)
      expect.soft(description, `${path} has no description`).toBeTruthy()
      await noteOnce(descriptions, description ?? path, path)
      for (const href of await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
        if (href.startsWith(siteUrl)) linked.set(href, path)
    })
  }

  for (const [href, from] of linked) {
    const [address, fragment] = href.split('#')
    const answer = await request.get(address ?? '', {maxRedirects: 0})
    expect.soft(answer.status(), `${from} links to ${href}`).toBe(200)
    if (fragment)
      expect.soft(await answer.text(), `${from} links to ${href}`).toContain(`id="${decodeURIComponent(fragment)}"`)
  }
})

test('a keyboard user reaches the content first and sees where she is', async ({page}) => {
  await page.goto('/conditions/lumbar-spinal-stenosis')
  await page.keyboard.press('Tab')
  const skip = page.locator(':focus')
  await expect(skip).toHaveText(/skip/i)
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})

test('help comes before the invitation to call the clinic', async ({page}) => {
  await page.goto('/conditions/lumbar-spinal-stenosis')
  const order = await page.locator('main').evaluate((main) => {
    const emergency = main.querySelector('.care-card')
    const contact = main.querySelector('a[href^="tel:"]')
    if (!emergency || !contact) return 'one is missing'
    return emergency.compareDocumentPosition(contact) & Node.DOCUMENT_POSITION_FOLLOWING
      ? 'help first'
      : 'contact first'
  })
  expect(order).toBe('help first')
})

async function sitemapPaths(page: Page): Promise<string[]> {
  const xml = await (await page.request.get('/sitemap.xml')).text()
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
  expect(addresses.length, 'the sitemap is empty').toBeGreaterThan(10)
  return addresses.map((address) => address.slice(siteUrl.length) || '/')
}

/** One round trip's worth of HTML and CSS, compressed, for up to 3,000 words; in proportion for a longer page. */
function byteBudget(text: string): number {
  return 14_600 * Math.max(1, text.split(/\s+/).length / 3000)
}

function scriptsOf(html: string): string[] {
  return (html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !tag.includes('application/ld+json'))
}

async function headingProblems(page: Page): Promise<string[]> {
  const levels = await page
    .locator('h1,h2,h3,h4,h5,h6')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])))
  const skipped = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1']),
    ...(levels[0] === 1 ? [] : ['does not begin with h1']),
    ...skipped.map((level) => `skips to h${level}`),
  ]
}

/** The graph parses, its references resolve, and readers can see what it says. */
async function jsonLdProblems(page: Page): Promise<string[]> {
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
  if (scripts.length !== 1) return [`${scripts.length} graphs instead of one`]
  const graph: unknown = JSON.parse(scripts[0] ?? '')
  const visible = await page.evaluate(() => document.documentElement.innerText.replace(/\s+/g, ' '))
  const title = await page.title()
  const description = (await page.locator('meta[name=description]').getAttribute('content')) ?? ''
  const {strings, ids, references} = readGraph(graph)
  return [
    ...references.filter((id) => !ids.has(id)).map((id) => `nothing has the @id ${id}`),
    ...strings
      .filter(
        (text) => ![visible, title, description].some((place) => place.toLowerCase().includes(text.toLowerCase())),
      )
      .map((text) => `not visible: ${text}`),
  ]
}

/** Fields whose values are data or addresses, not sentences for readers. */
const dataFields = new Set([
  '@context',
  '@type',
  '@id',
  'url',
  'item',
  'inLanguage',
  'telephone',
  'sameAs',
  'datePublished',
  'dateModified',
  'lastReviewed',
  'contentUrl',
  'image',
  'medicalSpecialty',
  'codingSystem',
  'codeValue',
  'identifier',
  'opens',
  'closes',
  'dayOfWeek',
  'legalStatus',
  'propertyID',
  'value',
  'roleName',
  'encodingFormat',
])

function readGraph(value: unknown, field = ''): {strings: string[]; ids: Set<string>; references: string[]} {
  const found = {strings: [] as string[], ids: new Set<string>(), references: [] as string[]}
  const walk = (item: unknown, name: string): void => {
    if (typeof item === 'string' && !dataFields.has(name)) found.strings.push(item.replace(/\s+/g, ' ').trim())
    if (Array.isArray(item)) for (const child of item) walk(child, name)
    else if (typeof item === 'object' && item !== null) {
      const entries = Object.entries(item)
      const id = (item as {'@id'?: string})['@id']
      if (id && entries.length === 1) found.references.push(id)
      else if (id) found.ids.add(id)
      for (const [key, child] of entries) walk(child, key)
    }
  }
  walk(value, field)
  return found
}

async function noteOnce(seen: Map<string, string>, text: string, path: string): Promise<void> {
  expect.soft(seen.get(text), `${path} says the same as ${seen.get(text)}: ${text}`).toBeUndefined()
  seen.set(text, path)
}
