import {execFileSync, spawn} from 'node:child_process'
import {createServer} from 'node:http'
import {resolve} from 'node:path'
import {expect, type Page, test} from '@playwright/test'
import {createClient, type SanityClient} from '@sanity/client'
import {accessibilityProblems} from './accessibility.ts'
import {dataDir, environment, lakeUrl} from './programs.ts'

const root = resolve(import.meta.dirname, '..')
const formPort = Number(environment.SITE_PORT) + 1
const formUrl = `http://localhost:${formPort}`
const deskPort = formPort + 1

/** As an editor's program would write: the webhook then tells the site. */
function writer(): SanityClient {
  const cli = resolve(root, 'packages/lake/src/cli.ts')
  const words = execFileSync(process.execPath, [cli, 'token', 'create', '--role', 'editor', '--data', dataDir], {
    encoding: 'utf8',
  })
  return createClient({
    projectId: 'clinic',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    token: /[\w-]{30,}/.exec(words)?.[0] ?? '',
  })
}

test('the first reader after closing time reads that the clinic is closed', async ({request}) => {
  test.setTimeout(180_000)
  const client = writer()
  const before = await client.getDocument('clinic')
  if (!before) throw new Error('The seed has no clinic.')
  const sentence = async () =>
    /<strong>((?:Open|Closed) [^<]*)<\/strong>/.exec(await (await request.get('/clinic')).text())?.[1]
  try {
    // The next full minute that leaves the webhook time to work, on a clock that is not ours.
    const closes = Math.ceil((Date.now() + 8_000) / 60_000) * 60_000
    const {timeZone, clock} = awayFromMidnight(closes)
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    const openingHours = [{_key: 'a', _type: 'openingHours', days, opens: '00:00', closes: clock}]
    await client.patch('clinic').set({timeZone, closures: [], openingHours}).commit()
    await expect.poll(sentence).toBe('Open now.')
    await new Promise((settle) => setTimeout(settle, closes - Date.now() + 50))
    expect(await sentence()).toBe('Closed now.')
  } finally {
    await client.createOrReplace(before)
  }
})

/** A zone without summer time in which the moment is not near midnight, and what its clocks show: hours end with the day. */
function awayFromMidnight(moment: number): {timeZone: string; clock: string} {
  const zones = [
    {timeZone: 'Asia/Kolkata', minutes: 330},
    {timeZone: 'Pacific/Marquesas', minutes: -570},
  ]
  const found = zones
    .map(({timeZone, minutes}) => ({timeZone, clock: new Date(moment + minutes * 60_000).toISOString().slice(11, 16)}))
    .find(({clock}) => clock > '01:00')
  if (!found) throw new Error('These zones are fifteen hours apart: one of them is away from midnight.')
  return found
}

test('a page that was removed for good says so, with the status for it, until there is a page again', async ({
  page,
  request,
}) => {
  const client = writer()
  const path = '/conditions/whiplash'
  const status = async () => (await request.get(path, {maxRedirects: 0})).status()
  expect(await status()).toBe(404)
  await client.createOrReplace({_id: 'redirect-gone', _type: 'redirect', from: path, isGone: true})
  try {
    await expect.poll(status).toBe(410)
    await page.goto(`${path}?from=mail`)
    await expect(page.getByRole('heading', {level: 1})).toHaveText('This page was removed')
    await expect(page.locator('main').getByRole('link', {name: 'Conditions'})).toBeVisible()
    await expect(page.locator('main').getByRole('link', {name: /^Call/})).toBeVisible()
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await keepsPromises(page, 'gone')
    expect((await request.get('/no-such-page')).status()).toBe(404)
    expect((await request.get('/conditions/lumbar-spinal-stenosis')).status()).toBe(200)
  } finally {
    await client.delete('redirect-gone')
  }
  await expect.poll(status).toBe(404)
})

test('without an endpoint there is no form and no way to it', async ({page, request}) => {
  for (const path of ['/contact', '/contact/sent']) expect((await request.get(path)).status()).toBe(404)
  await page.goto('/clinic')
  await expect(page.locator('a[href="/contact"]')).toHaveCount(0)
  await keepsPromises(page, 'clinic')
})

test('a reader without scripts asks to be called back', async ({browser}) => {
  const got: string[] = []
  let answer = 500
  const desk = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    got.push(Buffer.concat(chunks).toString())
    response.writeHead(answer).end()
  }).listen(deskPort, '127.0.0.1')
  const site = spawn(
    process.execPath,
    [resolve(root, 'node_modules/next/dist/bin/next'), 'start', '--hostname', '127.0.0.1', '--port', String(formPort)],
    {
      cwd: resolve(root, 'apps/web'),
      env: {
        ...process.env,
        SANITY_PROJECT_ID: 'clinic',
        SANITY_DATASET: 'production',
        SANITY_API_HOST: lakeUrl,
        SITE_URL: formUrl,
        CONTACT_ENDPOINT: `http://localhost:${deskPort}/desk`,
      },
    },
  )
  let said = ''
  for (const stream of [site.stdout, site.stderr]) stream.on('data', (chunk) => (said += chunk))
  try {
    await expect
      .poll(() =>
        fetch(`${formUrl}/contact`).then(
          ({status}) => status,
          () => 0,
        ),
      )
      .toBe(200)
    const reader = await browser.newContext({baseURL: formUrl, javaScriptEnabled: false})
    const page = await reader.newPage()
    await page.goto('/contact')
    await page.getByLabel('E-mail address').fill('ana@')
    await page.getByRole('button', {name: 'Send'}).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByLabel('E-mail address')).toHaveValue('ana@')
    await page
      .getByRole('alert')
      .getByRole('link', {name: /Write your name/})
      .click()
    await expect(page).toHaveURL(/#name$/)

    const errors = await (await browser.newContext({baseURL: formUrl})).newPage()
    await errors.goto('/contact')
    await keepsPromises(errors, 'contact')
    await errors.getByRole('button', {name: 'Send'}).click()
    await keepsPromises(errors, 'contact-errors')

    await page.getByLabel('Your name').fill('Ana Sample')
    await page.getByLabel('E-mail address').fill('ana@example.com')
    await page.getByLabel(/good time/).fill('mornings')
    const [failed] = await Promise.all([
      page.waitForResponse(/contact$/),
      page.getByRole('button', {name: 'Send'}).click(),
    ])
    expect(failed.status()).toBe(502)
    await expect(page.getByLabel('Your name')).toHaveValue('Ana Sample')
    await expect(page.locator('main').getByRole('link', {name: /^Call/})).toBeVisible()

    answer = 200
    await page.getByRole('button', {name: 'Send'}).click()
    await expect(page).toHaveURL(`${formUrl}/contact/sent`)
    const request = {name: 'Ana Sample', phone: '', email: 'ana@example.com', preferredTime: 'mornings'}
    expect(got.map((body) => JSON.parse(body))).toEqual([request, request])
    expect(said).not.toMatch(/Ana|ana@|mornings|desk/)

    const body = 'name=Ana&phone=8585550100'
    const type = 'application/x-www-form-urlencoded'
    const other = {'content-type': type, origin: 'https://other.example', 'sec-fetch-site': 'cross-site'}
    expect((await fetch(`${formUrl}/contact`, {method: 'POST', body, headers: other})).status).toBe(403)
    const own = {'content-type': type, origin: formUrl}
    const large = await fetch(`${formUrl}/contact`, {method: 'POST', body: `${body}${'x'.repeat(9000)}`, headers: own})
    expect([large.status, large.headers.get('cache-control')]).toEqual([413, 'no-store'])
    expect(got).toHaveLength(2)
  } finally {
    site.kill('SIGTERM')
    desk.close()
  }
})

/** No script, nothing that axe finds and no sideways scrolling, on a phone and on a desk. */
async function keepsPromises(page: Page, name: string): Promise<void> {
  expect(await page.content()).not.toMatch(/<script(?! type="application\/ld\+json")/)
  for (const width of [320, 1280]) {
    expect(await accessibilityProblems(page, [width]), name).toEqual([])
    await page.screenshot({path: test.info().outputPath(`${name}-${width}.png`), fullPage: true})
  }
}
