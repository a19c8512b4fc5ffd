import {gzipSync} from 'node:zlib'
import {expect, type Page, test} from '@playwright/test'
import {accessibilityProblems} from './accessibility.ts'
import {requestedBeforeLargestPaint} from './first-paint.ts'
import {inParallel} from './in-parallel.ts'
import {siteUrl} from './programs.ts'
import {sitemapPaths} from './sitemap.ts'

/**
 * What only a browser and a running site can tell of every public page. What stands in the files of the build is checked
 * there: see build.journey.ts.
 */

const missing = '/no-such-page'
/** The one page that runs a script, and the one script it runs. */
const searchPage = '/search'
const searchScript = `script ${siteUrl}/search.js`
/** The page, its first picture, an icon, and one more. */
const REQUESTS = 4

test('every address of the sitemap, and a missing page, keeps the promises of a public page', async ({
  browser,
  request,
}) => {
  test.setTimeout(600_000)
  const paths = await sitemapPaths(request)
  expect(paths.length, 'the sitemap is short').toBeGreaterThan(10)
  const context = await browser.newContext()
  // One page a core: axe keeps one busy.
  const pages = [await context.newPage(), await context.newPage()]
  const linked = new Map<string, string>()

  await inParallel([...paths, searchPage, missing], pages, async (path, page) => {
    await page.setViewportSize({width: 1280, height: 720})
    const requests = await requestsOf(page, () => page.goto(path, {waitUntil: 'load'}).then(expectStatus(path)))
    const expected = path === searchPage ? [searchScript] : []
    expect.soft(requests.filter(isNotOurs), `${path} asks others, or for scripts`).toEqual(expected)
    // Playwright does not tell of the icon.
    expect.soft(requests.length + 1, `${path} makes many requests: ${requests.join(' ')}`).toBeLessThanOrEqual(REQUESTS)
    const hero = page.locator('img:not([loading=lazy])').first()
    const allowed = (await hero.count()) > 0 ? [await hero.evaluate((image: HTMLImageElement) => image.currentSrc)] : []
    // The browser asks for the icon by itself, last of all it fetches, and paints without it.
    allowed.push(`${siteUrl}/favicon.svg`)
    if (path === searchPage) allowed.push(`${siteUrl}/search.js`)
    const early = (await requestedBeforeLargestPaint(page)).filter((address) => !allowed.includes(address))
    expect.soft(early, `${path} fetches more than its first picture before its largest paint`).toEqual([])
    expect.soft(await accessibilityProblems(page, [320, 1280]), path).toEqual([])
    if (path === missing) return
    expect
      .soft(await page.locator('link[rel=canonical]').getAttribute('href'), `${path} canonical`)
      .toBe(`${siteUrl}${path}`)
    for (const address of await addressesOn(page)) if (address.startsWith(siteUrl)) linked.set(address, path)
  })
  await context.close()

  for (const [address, from] of linked) {
    const answer = await request.get(address, {maxRedirects: 0})
    expect.soft(answer.status(), `${from} leads to ${address}`).toBe(200)
  }
})

test('the one script of the public site is small', async ({request}) => {
  const script = await (await request.get('/search.js')).body()
  expect(gzipSync(script).length).toBeLessThanOrEqual(15_360)
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

/** `document http://…`, one for each request while something is done. */
async function requestsOf(page: Page, during: () => Promise<void>): Promise<string[]> {
  const requests: string[] = []
  const listener = (sent: {url(): string; resourceType(): string}) =>
    requests.push(`${sent.resourceType()} ${sent.url()}`)
  page.on('request', listener)
  await during()
  page.off('request', listener)
  return requests.filter((sent) => !sent.includes(' data:'))
}

function expectStatus(path: string) {
  return (response: {status(): number} | null) => {
    expect.soft(response?.status(), path).toBe(path === missing ? 404 : 200)
  }
}

function isNotOurs(sent: string): boolean {
  return sent.startsWith('script ') || !sent.split(' ')[1]?.startsWith(`${siteUrl}/`)
}

/** Where the page leads and what it shows or names, without fragments: those are checked in the files of the build. */
async function addressesOn(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')]
    const pictures = [...document.images].map(({currentSrc, src}) => currentSrc || src)
    const addresses = [...links.map(({href}) => href), ...pictures]
    return [...new Set(addresses.map((address) => address.split('#')[0] ?? ''))]
  })
}
