import {nothingPlanned, scheduled} from '@clinic/content/schedule'
import {expect, type Page, test} from '@playwright/test'
import type {SanityClient} from '@sanity/client'
import axe from 'axe-core'
import {choose, openDocument, signedInClient, studioOf} from './studio.ts'

const campaign = 'page-journey-campaign'
const promise = 'page-journey-promise'
const address = '/about/journey-campaign'
/** A seeded page that takes over the readers. */
const replacement = {id: 'page-how-we-write', title: 'How we write', address: '/about/how-we-write'}

test('a page goes online and comes down on time while nobody looks, and what may not go online says why', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const eva = await studioOf(browser, 'Eva Editor')
  const client = await signedInClient(eva)
  await removeAll(client)
  await client.createOrReplace(pageOf(campaign, 'Open house in December', 'Come and see us on Monday.'))
  await client.createOrReplace(pageOf(promise, 'A promise', 'Our injections cure back pain, guaranteed.'))

  await test.step('Eva plans it, with an embargo and a page for its readers afterwards', async () => {
    await openDocument(eva, 'page', campaign)
    await choose(eva, 'Schedule …')
    await eva.getByTestId('publish-at-day').fill(dayFromNow(3))
    await expect(eva.getByTestId('publish-at-words')).toContainText(/day, .*, 9:00 am, in [23] days/)
    await eva.getByTestId('embargo').check()
    await eva.getByTestId('take-down-at-day').fill(dayFromNow(1))
    await expect(eva.getByTestId('take-down-at-words')).toContainText('would come down before it is published')
    await expect(eva.getByTestId('confirm-schedule-page')).toBeDisabled()
    await eva.getByTestId('take-down-at-day').fill(dayFromNow(12))
    await eva.getByLabel('Find a page').fill(replacement.title)
    await eva.getByTestId(`destination-${replacement.id}`).check()
    await expect(eva.getByRole('dialog')).toContainText('What will happen then')
    await eva.screenshot({path: 'test-results/schedule-dialog.png'})
    expect(await problemsIn(eva, '[role="dialog"]')).toEqual([])
    await eva.getByTestId('confirm-schedule-page').click()
    await expect(eva.getByTestId('pane-footer').getByText(/^Publishes /)).toBeVisible()
    await expect(eva.getByTestId('pane-footer').getByText(/^Comes down /)).toBeVisible()
  })

  await test.step('nobody can publish it before', async () => {
    await eva.getByTestId('action-publish').click()
    await expect(eva.getByRole('dialog')).toContainText('Nobody may publish this page before')
    await expect(eva.getByTestId('confirm-publish-checklist')).toBeDisabled()
    await eva.screenshot({path: 'test-results/schedule-embargo.png'})
  })
  await eva.context().close()
  expect((await request.get(address)).status()).toBe(404)

  await test.step('its time comes while nobody is there', async () => {
    const plan = {...nothingPlanned, publishAt: moment()}
    const doer = {by: 'Eva Editor', account: 'eva-editor', now: moment()}
    await client
      .transaction()
      .patch(`schedule.${campaign}`, {set: {publishAt: moment()}})
      .create(scheduled({_id: promise, _type: 'page'}, plan, doer))
      .commit()
    await expect.poll(async () => (await request.get(address)).status(), {timeout: 30_000}).toBe(200)
    await client.patch(`schedule.${campaign}`).set({unpublishAt: moment()}).commit()
    const answer = async () => {
      const response = await request.get(address, {maxRedirects: 0})
      return `${response.status()} ${response.headers().location ?? ''}`
    }
    await expect.poll(answer, {timeout: 30_000}).toMatch(new RegExp(`^308 .*${replacement.address}$`))
    expect(await client.fetch('count(*[_id == $promise])', {promise})).toBe(0)
  })

  const again = await studioOf(browser, 'Eva Editor')
  await test.step('Today shows what was done, and what was not with its reason', async () => {
    await again.getByRole('link', {name: 'Today', exact: true}).click()
    const planned = again.getByRole('region', {name: 'Planned'})
    await expect(planned.getByRole('link', {name: /^A promise/})).toContainText(/Could not be published.*cure/)
    await planned.getByRole('button', {name: /Show all/}).click()
    await expect(planned.getByRole('link', {name: /^Open house/})).toHaveText([/Taken down/, /Published/])
    await again.screenshot({path: 'test-results/schedule-today.png'})
    await planned.getByRole('link', {name: /^A promise/}).click()
    await expect(again.getByTestId('pane-footer').getByText('Could not be published')).toBeVisible({timeout: 60_000})
    await choose(again, 'Schedule …')
    await expect(again.getByRole('dialog')).toContainText('Could not be published as planned for')
    await again.screenshot({path: 'test-results/schedule-refused.png'})
  })
  await again.context().close()
  await removeAll(client)
})

function pageOf(id: string, title: string, text: string) {
  const children = [{_type: 'span', _key: 's', text, marks: []}]
  return {
    _id: `drafts.${id}`,
    _type: 'page',
    title,
    slug: {_type: 'slug', current: id.replace('page-', '')},
    body: [{_type: 'block', _key: 'b', style: 'normal', markDefs: [], children}],
  }
}

/** Leaves the dataset as it was. */
async function removeAll(client: SanityClient): Promise<void> {
  const ids = [campaign, promise].flatMap((id) => [id, `drafts.${id}`, `schedule.${id}`])
  await client.delete({query: '*[_id in $ids || (_type == "redirect" && from == $address)]', params: {ids, address}})
}

function moment(): string {
  return new Date().toISOString()
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** What axe finds in a part of the Studio. */
async function problemsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async (within) => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(within, {resultTypes: ['violations']})
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  }, selector)
}
