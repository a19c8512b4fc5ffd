import {expect, type Locator, type Page, test} from '@playwright/test'
import axe from 'axe-core'
import {studioUrl} from './programs.ts'
import {signedInClient, stayOnThisMachine} from './studio.ts'

const id = 'article-guide-journey'

test('an editor without a mouse signs in, finds a draft, changes it, reads help and checks, and is stopped at publishing', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(context)
  const studio = await context.newPage()

  await test.step('she signs in', async () => {
    await studio.goto(studioUrl)
    await press(studio, studio.getByRole('button', {name: /Eva Editor/}))
    await expect(studio.getByRole('link', {name: 'Today', exact: true})).toBeVisible({timeout: 60_000})
  })
  const client = await signedInClient(studio)
  await client.createOrReplace({_id: `drafts.${id}`, _type: 'article', title: 'Written without a mouse'})

  await test.step('Today leads to the draft', async () => {
    await openRoom(studio, 'Today')
    await press(studio, studio.getByRole('link', {name: 'Written without a mouse'}).first())
    await expect(studio.getByTestId('form-view')).toBeVisible({timeout: 60_000})
  })

  await test.step('she changes a field', async () => {
    await goTo(studio, studio.getByTestId('field-title').locator('input'))
    await studio.keyboard.press('End')
    await studio.keyboard.type(' at all')
    await expect
      .poll(() => client.fetch('*[_id == $id][0].title', {id: `drafts.${id}`}))
      .toBe('Written without a mouse at all')
  })

  await test.step('help opens beside the form, at what the guide says of articles', async () => {
    const form = studio.getByTestId('document-pane')
    await press(studio, form.getByRole('button', {name: 'Help', exact: true}))
    const help = studio.getByTestId('guide-panel')
    await expect(help.getByRole('heading', {name: 'Articles'})).toBeInViewport()
    await expect(studio.getByTestId('form-view')).toBeVisible()
    expect(await problemsIn(studio, '[data-testid="guide-panel"]')).toEqual([])
    await press(studio, form.getByRole('button', {name: /^Checks/}))
    await expect(help).toHaveCount(0)
    const summary = studio.getByTestId('checks-panel').getByTestId('checks-summary')
    await expect(summary).toContainText('must fix')
    await press(studio, studio.getByTestId('finding-author-missing').getByRole('button').first())
    await expect(studio.getByPlaceholder('Type to search').first()).toBeFocused()
  })

  await test.step('publishing says what must be fixed first, and gives the keyboard back', async () => {
    const publish = studio.getByTestId('action-publish')
    await press(studio, publish)
    const list = studio.getByTestId('publish-checklist')
    await expect(list).toContainText('Must be fixed first')
    await expect
      .poll(() => studio.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null))
      .toBe(true)
    expect(await problemsIn(studio, '[data-testid="publish-checklist"]')).toEqual([])
    await studio.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    await expect(publish).toBeFocused()
  })

  await test.step('the guide leads from chapter to chapter', async () => {
    await openRoom(studio, 'Guide')
    const text = studio.getByTestId('guide-text')
    await expect(text.getByRole('heading', {level: 1})).toBeFocused()
    await press(studio, text.getByRole('link', {name: 'Review and publish'}))
    await expect(text.getByRole('heading', {level: 1, name: 'Review and publish'})).toBeFocused()
    await expect(studio).toHaveURL(/\/guide\/review-and-publish$/)
    await expect.poll(() => pictures(text)).toEqual({broken: 0, shown: 2})
    expect(await problemsIn(studio, '[data-testid="guide"]')).toEqual([])
    await studio.goBack()
    await expect(text.getByRole('heading', {level: 1})).toContainText('guide')
  })

  await test.step('everybody can read and use what is ours', async () => {
    await openRoom(studio, 'Today')
    await expect(studio.getByRole('heading', {name: 'To fix'})).toBeVisible()
    expect(await problemsIn(studio, 'main')).toEqual([])
  })

  await client.delete(`drafts.${id}`)
  await context.close()
})

/** The rooms along the top are one stop of the Tab key; the arrow keys go from one to the next. */
async function openRoom(page: Page, name: string): Promise<void> {
  const rooms = page.getByRole('link', {name: /^(Today|Content|See the page|Guide)$/})
  const isOnRoom = () => rooms.evaluateAll((links) => links.some((link) => link === document.activeElement))
  for (let stops = 0; stops < 200 && !(await isOnRoom()); stops += 1) await page.keyboard.press('Tab')
  const room = page.getByRole('link', {name, exact: true})
  const isThere = () => room.evaluate((link) => link === document.activeElement)
  for (let stops = 0; stops < 10 && !(await isThere()); stops += 1) await page.keyboard.press('ArrowRight')
  await expect(room).toBeFocused()
  await page.keyboard.press('Enter')
}

/** Goes there and presses Enter, as somebody does who has no mouse. */
async function press(page: Page, target: Locator): Promise<void> {
  await goTo(page, target)
  await page.keyboard.press('Enter')
}

/** Presses Tab until the focus is there. Goes through the whole page at most once or twice. */
async function goTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible({timeout: 30_000})
  for (let stops = 0; stops < 200; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nobody gets to ${target} with the Tab key.`)
}

/** Pictures are loaded as they come into view. */
async function pictures(text: Locator): Promise<{broken: number; shown: number}> {
  return await text.locator('img').evaluateAll(async (images) => {
    const all = images as HTMLImageElement[]
    for (const image of all) image.scrollIntoView()
    const widths = all.map(({complete, naturalWidth}) => (complete ? naturalWidth : -1))
    return {broken: widths.filter((width) => width === 0).length, shown: widths.filter((width) => width > 0).length}
  })
}

async function problemsIn(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async (part) => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(part, {resultTypes: ['violations']})
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  }, part)
}
