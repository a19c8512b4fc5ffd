import {type Browser, expect, type Page, test} from '@playwright/test'
import type {SanityClient} from '@sanity/client'
import axe from 'axe-core'
import {accessibilityProblems} from './accessibility.ts'
import {lakeReader} from './lake-reader.ts'
import {choose, field, openBesideForm, openDocument, signedInClient, studioOf} from './studio.ts'

const id = 'article-to-be-shared'
const others = {author: 'person-dana-example', related: 'article-how-to-read-our-evidence-labels'}
const secret = 'Words of another draft'

test('somebody without an account reads a draft by its link, until the link ends', async ({browser}) => {
  test.setTimeout(240_000)
  const eva = await studioOf(browser, 'Eva Editor')
  const client = await signedInClient(eva)
  await prepare(client)
  const reader = await readerOf(browser)

  await openDocument(eva, 'article', id)
  await field(eva, 'summary').fill('The first words.')
  const latest = await makeLink(eva, 'Dr. Duarte')
  await expect(async () => {
    await reader.goto(latest)
    await expect(reader.getByText('The first words.')).toBeVisible({timeout: 500})
  }).toPass({timeout: 20_000})

  await test.step('the page is the whole page, under a banner, and nothing of it may be kept or found', async () => {
    const answer = await reader.goto(latest)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()).toMatchObject({
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("script-src 'none'"),
    })
    await expect(reader.getByRole('complementary', {name: 'About this draft'})).toContainText('Not published')
    await expect(reader.getByRole('heading', {level: 1})).toHaveText('A page for the doctor')
    await expect(reader.locator('main img').first()).toHaveJSProperty('complete', true)
    expect(
      await reader
        .locator('main img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).not.toBe(0)
    expect(await headOf(reader)).toEqual({
      robots: 'noindex, nofollow, noarchive',
      forPrograms: 0,
    })
    expect((await reader.request.head(latest)).status()).toBe(200)
    await reader.setViewportSize({width: 1280, height: 900})
    await reader.screenshot({path: 'test-results/share-1280.png'})
    expect(await accessibilityProblems(reader, [390, 1280])).toEqual([])
    await reader.setViewportSize({width: 390, height: 844})
    await reader.screenshot({path: 'test-results/share-390.png'})
  })

  await test.step('no other draft shows', async () => {
    await expect(reader.getByText('Dana Example').first()).toBeVisible()
    expect(await reader.content()).not.toContain(secret)
  })

  const pinned = await makeLink(eva, 'The lawyer', 'pinned')
  await test.step('later words show by the one link and not by the other', async () => {
    await field(eva, 'summary').fill('The second words.')
    await expect.poll(() => textAt(reader, latest), {timeout: 20_000}).toContain('The second words.')
    expect(await textAt(reader, pinned)).toContain('The first words.')
  })

  await test.step('an editor who has the preview open as well gets the same page, without scripts', async () => {
    await openBesideForm(eva, '/glossary')
    const own = await eva.context().newPage()
    const answer = await own.goto(latest)
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'")
    expect(await headOf(own)).toMatchObject({forPrograms: 0})
    await own.close()
  })

  await test.step('the dataset does not hold what opens the page', async () => {
    const links = await lakeReader('raw').fetch('*[_type == "shareLink" && subject == $id]', {id})
    expect(links).toHaveLength(2)
    for (const link of [latest, pinned]) expect(JSON.stringify(links)).not.toContain(link.split('/').at(-1))
  })

  await test.step('the editor ends the one, time ends the other, and both look as if they had never been', async () => {
    await openDocument(eva, 'article', id)
    await choose(eva, 'Share a draft …')
    await eva.getByRole('button', {name: 'End now: Dr. Duarte'}).click()
    await expect(eva.getByTestId('share-links')).toContainText('ended by Eva Editor')
    await expect(eva.getByRole('heading', {name: 'Links to this page'})).toBeFocused()
    await eva.screenshot({path: 'test-results/share-list.png'})
    await client
      .patch({query: '*[_type == "shareLink" && subject == $id && mode == "pinned"]', params: {id}})
      .set({expiresAt: new Date(Date.now() - 1000).toISOString()})
      .commit()
    for (const link of [latest, pinned]) {
      const answer = await reader.goto(link)
      expect(answer?.status()).toBe(410)
      await expect(reader.getByRole('heading', {level: 1})).toHaveText('This link does not work')
      expect(await reader.content()).not.toContain('words.')
    }
    const ended = await reader.locator('main').innerText()
    expect((await reader.goto(`/draft/${'x'.repeat(43)}`))?.status()).toBe(404)
    expect(await reader.locator('main').innerText()).toBe(ended)
    await reader.screenshot({path: 'test-results/share-ended.png'})
  })

  await tidyUp(client)
  await eva.context().close()
  await reader.context().close()
})

/** A draft that was never published, and drafts of two documents that its page shows. */
async function prepare(client: SanityClient): Promise<void> {
  await tidyUp(client)
  const [author, related, pictured] = await Promise.all([
    client.getDocument(others.author),
    client.getDocument(others.related),
    client.fetch('*[defined(figure.asset) && !(_id in path("drafts.**"))][0]{figure}'),
  ])
  if (!author || !related) throw new Error('The seed lacks what this journey shows.')
  const reference = {_type: 'reference', _ref: others.author}
  await client
    .transaction()
    .create({
      _id: `drafts.${id}`,
      _type: 'article',
      title: 'A page for the doctor',
      figure: pictured.figure,
      review: {_type: 'review', author: reference},
      relatedArticles: [{_key: 'a', _type: 'reference', _ref: others.related}],
    })
    .createOrReplace({...author, _id: `drafts.${author._id}`, name: secret})
    .createOrReplace({...related, _id: `drafts.${related._id}`, title: secret, summary: secret})
    .commit()
}

/** Leaves the dataset as it was found. */
async function tidyUp(client: SanityClient): Promise<void> {
  await client.delete({query: '*[_type == "shareLink" && subject == $id]', params: {id}})
  const drafts = [id, others.author, others.related].map((published) => `drafts.${published}`)
  await client.delete({query: '*[_id in $drafts]', params: {drafts}})
}

/** Somebody with a phone and no cookie. */
async function readerOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 390, height: 844}})
  return await context.newPage()
}

async function makeLink(eva: Page, note: string, mode: 'latest' | 'pinned' = 'latest'): Promise<string> {
  await choose(eva, 'Share a draft …')
  await eva.getByLabel('For whom').fill(note)
  await eva.getByLabel('What the link shows').selectOption(mode)
  if (mode === 'latest') await look(eva, 'share-form')
  await eva.getByTestId('confirm-share-draft').click()
  const link = await eva.getByTestId('made-link').inputValue()
  await expect(eva.getByTestId('share-links')).toContainText(note)
  if (mode === 'latest') await look(eva, 'share-made')
  await eva.getByTestId('confirm-share-draft').click()
  await expect(eva.getByRole('dialog')).toBeHidden()
  return link
}

/** What an editor has before her is for everybody, and worth a picture. */
async function look(eva: Page, name: string): Promise<void> {
  await expect.poll(() => problemsInDialog(eva)).toEqual([])
  await eva.screenshot({path: `test-results/${name}.png`})
}

async function problemsInDialog(eva: Page): Promise<string[]> {
  await eva.evaluate(axe.source)
  return await eva.evaluate(async () => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run('[role="dialog"]', {
      resultTypes: ['violations'],
    })
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  })
}

async function textAt(reader: Page, link: string): Promise<string> {
  await reader.goto(link)
  return await reader.locator('main').innerText()
}

async function headOf(reader: Page): Promise<{robots: string | null; forPrograms: number}> {
  return {
    robots: await reader.locator('meta[name=robots]').getAttribute('content'),
    // Scripts and JSON-LD, a canonical address, other forms of the page, a card for sharing.
    forPrograms: await reader
      .locator('script, link[rel=canonical], link[rel=alternate], meta[property^="og:"], meta[name^="twitter:"]')
      .count(),
  }
}
