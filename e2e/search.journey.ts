import {expect, test} from '@playwright/test'
import {accessibilityProblems} from './accessibility.ts'

/** A reader looks for something, without scripts and with the one script of the site. */

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false})

  test('a reader comes from any page, searches in her own words and finds the page', async ({page}) => {
    await page.goto('/articles')
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Search'}).click()
    await expect(page.getByText('A word or two is enough')).toBeVisible()
    await page.getByRole('searchbox').fill('narow spine')
    await page.getByRole('button', {name: 'Search'}).click()
    await expect(page).toHaveURL('/search?q=narow+spine')
    await expect(page).toHaveTitle('“narow spine” – Search')
    await page.getByRole('link', {name: 'Lumbar spinal stenosis'}).first().click()
    await expect(page).toHaveURL('/conditions/lumbar-spinal-stenosis')
  })

  test('an unapproved treatment says so in its result', async ({page}) => {
    await page.goto('/search?q=stem-cell')
    const first = page.locator('#search-results li').filter({hasText: 'infusion'}).first()
    await expect(first).toContainText('Not approved by the US FDA for this use')
    await expect(first.locator('mark').first()).toBeVisible()
  })

  test('help comes before results', async ({page}) => {
    await page.goto("/search?q=can't pee")
    await expect(page.locator('#search-results > :first-child')).toContainText('Call 911')
  })

  test('a missing page offers the search', async ({page}) => {
    await page.goto('/no-such-page')
    await page.getByRole('searchbox').fill('epidural')
    await page.getByRole('searchbox').press('Enter')
    await expect(page.getByText(/results? for “epidural”/)).toBeVisible()
  })
})

test('results come while typing, are announced, and their address can be shared', async ({page}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search))
  await page.goto('/search')
  await page.getByRole('searchbox').pressSequentially('stenosis', {delay: 40})
  await expect(page.getByRole('status')).toHaveText(/^\d+ results? for “stenosis”$/)
  await expect(page.getByRole('link', {name: 'Lumbar spinal stenosis'}).first()).toBeVisible()
  await expect(page).toHaveURL('/search?q=stenosis')
  await expect(page.getByRole('searchbox')).toBeFocused()
  expect(asked.filter((path) => path.startsWith('/search?')).length, 'one request a pause, not a letter').toBeLessThan(
    4,
  )

  await page.getByRole('searchbox').fill('chest pain')
  await expect(page.getByRole('status')).toContainText('Call 911')
  await page.getByRole('searchbox').fill('')
  await expect(page.getByText('A word or two is enough')).toBeVisible()
  await expect(page).toHaveURL('/search')
})

test('the search page runs one small script of ours and no other page runs any', async ({page, request}) => {
  const answer = await request.get('/search?q=stenosis')
  const html = await answer.text()
  expect(html.match(/<script\b[^>]*>/g)).toEqual(['<script src="/search.js" defer="">'])
  expect(answer.headers()['content-security-policy']).toContain("script-src 'self'; ")
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(html).toContain('<meta name="robots" content="noindex, follow"')
  expect((await request.get('/')).headers()['content-security-policy']).toContain("script-src 'none'")
  const scripts: string[] = []
  page.on('request', (sent) => sent.resourceType() === 'script' && scripts.push(new URL(sent.url()).pathname))
  await page.goto('/search?q=stenosis')
  expect(scripts).toEqual(['/search.js'])
})

for (const path of ['/search', '/search?q=stenosis', "/search?q=can't pee", '/search?q=zzzzzz', '/no-such-page']) {
  test(`everybody can use ${path}`, async ({page}) => {
    await page.goto(path)
    expect(await accessibilityProblems(page, [320, 1280])).toEqual([])
  })
}
