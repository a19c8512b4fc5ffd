import {type APIRequestContext, expect, type Page, test} from '@playwright/test'
import type {SanityDocument} from '@sanity/client'
import axe from 'axe-core'
import {lakeReader} from './lake-reader.ts'
import {field, openDocument, signedInClient, studioOf} from './studio.ts'

/** A second try needs a page that the first has not touched. */
const articles = ['how-we-are-paid', 'staying-active-with-stenosis']

test('a page moves from A to B to C and back to A, and no old address leads nowhere', async ({browser, request}) => {
  test.setTimeout(240_000)
  const a = articles[test.info().retry] ?? ''
  const [b, c] = [`${a}-renamed`, `${a}-renamed-again`]
  const id = `article-${a}`
  const studio = await studioOf(browser, 'Eva Editor')
  const client = await signedInClient(studio)
  const original = await client.getDocument(id)
  const linking = await linkingPage(id)

  try {
    await expectAnswers(request, {[a]: 200})
    await openDocument(studio, 'article', id)

    await test.step('the field says what a new address means, and takes it back', async () => {
      await field(studio, 'slug').fill(b)
      const change = studio.getByTestId('address-change')
      await expect(change).toContainText(`The page moves from /articles/${a} to /articles/${b}.`)
      await expect(change).toContainText('their links follow by themselves')
      expect(await axeProblems(studio, '[data-testid="address-change"]')).toEqual([])
      await change.scrollIntoViewIfNeeded()
      await studio.screenshot({path: 'test-results/rename-field.png'})
      await change.getByRole('button', {name: 'Keep the old address'}).click()
      await expect(change).toBeHidden()
      await expect(field(studio, 'slug')).toHaveValue(a)
      await expect(field(studio, 'slug')).toBeFocused()
    })

    await test.step('A to B: readers of A are sent on, and the links of other pages follow', async () => {
      expect(await html(request, linking)).toContain(`href="/articles/${a}"`)
      await rename(studio, b)
      await expectAnswers(request, {[a]: b, [b]: 200})
      await expect.poll(() => html(request, linking), {timeout: 20_000}).toContain(`href="/articles/${b}"`)
      expect(await html(request, linking)).not.toContain(`href="/articles/${a}"`)
    })

    await test.step('B to C: both old addresses lead straight to C', async () => {
      await rename(studio, c)
      await expectAnswers(request, {[a]: c, [b]: c, [c]: 200})
      const old = studio.getByTestId('old-addresses')
      await expect(old).toContainText(`This page used to live at /articles/${a}, /articles/${b}`)
      expect(await axeProblems(studio, '[data-testid="old-addresses"]')).toEqual([])
      await old.scrollIntoViewIfNeeded()
      await studio.screenshot({path: 'test-results/rename-old-addresses.png'})
    })

    await test.step('C back to A: there is no loop, also for a browser that has been here before', async () => {
      await rename(studio, a, `The redirect at /articles/${a} is removed, because the page lives there now.`)
      await expectAnswers(request, {[a]: 200, [b]: a, [c]: a})
      const moved = await request.get(`/articles/${b}`, {maxRedirects: 0})
      expect(moved.headers()['cache-control']).toMatch(/max-age=0/)
      expect(await redirectsTo(id)).toEqual([`/articles/${b}`, `/articles/${c}`])
    })
  } finally {
    if (original) await restore(client, original)
    await studio.context().close()
  }
  await expectAnswers(request, {[a]: 200, [b]: 404, [c]: 404})
})

/** Gives the open article this address and publishes it through the form and the checklist. */
async function rename(studio: Page, slug: string, alsoSaid?: string): Promise<void> {
  await field(studio, 'slug').fill(slug)
  await expect(studio.getByTestId('address-change')).toContainText(`to /articles/${slug}.`)
  await expect(studio.getByTestId('action-publish')).toBeEnabled({timeout: 30_000})
  await studio.getByTestId('action-publish').click()
  const part = studio.getByTestId('address-part')
  await expect(part).toContainText(`to /articles/${slug}.`)
  if (alsoSaid) await expect(part).toContainText(alsoSaid)
  // Back at the address under which the page was signed, the signature holds again.
  if (await studio.getByTestId('not-clinical').isVisible()) {
    await studio.getByTestId('not-clinical').check()
    await studio.getByTestId('not-clinical-reason').fill('A better address')
  }
  await part.scrollIntoViewIfNeeded()
  expect(await axeProblems(studio, '[data-testid="address-part"]')).toEqual([])
  await studio.screenshot({path: `test-results/rename-dialog-${slug}.png`})
  const confirm = studio.getByTestId('confirm-publish-checklist')
  await expect(confirm).toBeEnabled({timeout: 30_000})
  await confirm.click()
  await expect(studio.getByText(`The page was published at /articles/${slug}`).first()).toBeVisible()
  await expect(studio.getByRole('dialog')).toBeHidden()
  await expect(studio.getByTestId('address-change')).toBeHidden()
}

/** What each address answers when nobody follows: its status, or the address that it leads to. */
async function expectAnswers(request: APIRequestContext, expected: Record<string, string | number>): Promise<void> {
  const answers = async () => {
    const entries = Object.keys(expected).map(async (slug) => {
      const answer = await request.get(`/articles/${slug}`, {maxRedirects: 0})
      const location = answer.headers().location?.replace('/articles/', '')
      return [slug, answer.status() === 308 ? location : answer.status()]
    })
    return Object.fromEntries(await Promise.all(entries))
  }
  await expect.poll(answers, {timeout: 20_000}).toEqual(expected)
}

async function html(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text()
}

/** A page whose text or lists lead to the article. */
async function linkingPage(id: string): Promise<string> {
  const slug = await lakeReader('published').fetch(
    '*[_type == "condition" && references($id)] | order(_id)[0].slug.current',
    {id},
  )
  return `/conditions/${slug}`
}

async function redirectsTo(id: string): Promise<string[]> {
  return await lakeReader('raw').fetch('*[_type == "redirect" && to._ref == $id] | order(from).from', {id})
}

/** Other journeys find the article as it was, and its old addresses gone. */
async function restore(client: Awaited<ReturnType<typeof signedInClient>>, original: SanityDocument): Promise<void> {
  const {_rev, _updatedAt, ...article} = original
  await client.mutate([
    {createOrReplace: article},
    {delete: {id: `drafts.${original._id}`}},
    {delete: {query: '*[_type == "redirect" && to._ref == $id]', params: {id: original._id}}},
  ])
}

async function axeProblems(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async (within) => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(within, {resultTypes: ['violations']})
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  }, selector)
}
