import {approvalOf} from '@clinic/content/workflow'
import {type APIRequestContext, expect, type Page, test} from '@playwright/test'
import type {SanityClient, SanityDocument} from '@sanity/client'
import axe from 'axe-core'
import {siteUrl, studioUrl} from './programs.ts'
import {sitemapPaths} from './sitemap.ts'
import {choose, openDocument, publish, signedInClient, studioOf} from './studio.ts'

const replaced = 'article-how-we-are-paid'
const oldAddress = '/articles/how-we-are-paid'
const replacement = 'page-how-we-write'
const newAddress = '/about/how-we-write'
const deleted = 'article-steroid-injections-for-stenosis'

test('a linked article is taken down with a replacement; another one is deleted, brought back and published', async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000)
  const eva = await studioOf(browser, 'Eva Editor')
  const client = await signedInClient(eva)
  const before = await everything(client)
  try {
    const linking = before.filter(({_id, ...content}) => JSON.stringify(content).includes(`"_ref":"${replaced}"`))

    await openDocument(eva, 'article', replaced)
    await choose(eva, 'Take the page down …')
    const confirm = eva.getByTestId('confirm-take-down')
    await expect(eva.getByTestId('destination')).toBeVisible({timeout: 30_000})
    await expect(confirm).toBeDisabled()
    await eva.getByLabel('Find a page').fill('we write')
    await eva.getByTestId(`destination-${replacement}`).check()
    await expect(eva.getByTestId('removal-sentences')).toContainText(`${oldAddress} leads readers`)
    await eva.screenshot({path: 'test-results/take-down.png'})
    expect(await problemsIn(eva, '#take-down')).toEqual([])
    await confirm.click()

    await expect(async () => {
      const answer = await request.get(oldAddress, {maxRedirects: 0})
      expect([answer.status(), answer.headers().location]).toEqual([308, newAddress])
      expect(await pagesWith(request, oldAddress)).toEqual([])
    }).toPass({timeout: 30_000})
    const after = await everything(client)
    expect(JSON.stringify(after)).not.toContain(`"_ref":"${replaced}"`)
    for (const {_id} of linking) {
      const [then, now] = [before, after].map((documents) => documents.find((document) => document._id === _id))
      if (then && now) expect([_id, approvalOf(now).status]).toEqual([_id, approvalOf(then).status])
    }

    await openDocument(eva, 'article', deleted)
    await choose(eva, 'Delete …')
    await eva.getByTestId('destination-gone').check()
    await eva.screenshot({path: 'test-results/delete.png'})
    await eva.getByTestId('confirm-delete-page').click()
    const path = '/articles/steroid-injections-for-stenosis'
    await answers(request, path, 410)

    await eva.goto(`${studioUrl}/structure/bin`)
    await eva.getByRole('link', {name: /steroid injections/i}).click()
    await expect(eva.getByTestId('bin-text')).toBeVisible({timeout: 30_000})
    await eva.screenshot({path: 'test-results/bin.png'})
    await eva.getByTestId('bring-back').click()
    await expect(eva.getByTestId('form-view')).toBeVisible({timeout: 30_000})
    await answers(request, path, 410)
    await publish(eva)
    await answers(request, path, 200)
    expect(await client.getDocument(`bin.${deleted}`)).toBeUndefined()
  } finally {
    await putBack(client, before)
    await eva.context().close()
  }
  await answers(request, oldAddress, 200)
  await expect(async () => expect(await pagesWith(request, oldAddress)).not.toEqual([])).toPass({timeout: 30_000})
})

async function answers(request: APIRequestContext, path: string, status: number): Promise<void> {
  const ask = async () => (await request.get(path, {maxRedirects: 0})).status()
  await expect.poll(ask, {timeout: 30_000}).toBe(status)
}

/** Pages of the site that link to an address. */
async function pagesWith(request: APIRequestContext, address: string): Promise<string[]> {
  const paths = await sitemapPaths(request)
  const texts = await Promise.all(paths.map(async (path) => await (await request.get(path)).text()))
  return paths.filter((path, index) => {
    const text = texts[index] ?? ''
    return path !== address && [address, siteUrl + address].some((href) => text.includes(`href="${href}"`))
  })
}

async function problemsIn(studio: Page, place: string): Promise<string[]> {
  await studio.evaluate(axe.source)
  return await studio.evaluate(async (selector) => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(selector, {
      resultTypes: ['violations'],
    })
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  }, place)
}

async function everything(client: SanityClient): Promise<SanityDocument[]> {
  return await client.fetch('*[!(_type match "system.*") && !(_type match "sanity.*")]')
}

/** The dataset as it was, in one step. */
async function putBack(client: SanityClient, before: SanityDocument[]): Promise<void> {
  const now = new Map((await everything(client)).map((document) => [document._id, document]))
  const transaction = client.transaction()
  for (const document of before) {
    if (now.get(document._id)?._rev === document._rev) continue
    const {_rev, _updatedAt, ...content} = document
    transaction.createOrReplace(content as SanityDocument)
  }
  const known = new Set(before.map(({_id}) => _id))
  for (const id of now.keys()) if (!known.has(id)) transaction.delete(id)
  await transaction.commit()
}
