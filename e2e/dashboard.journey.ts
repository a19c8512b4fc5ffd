import {expect, type Page, test} from '@playwright/test'
import axe from 'axe-core'
import {field, openDocument, publish, signIn, stayOnThisMachine} from './studio.ts'

test('a marketing lead sees what the morning brings, opens what is due, and what is published appears with a name', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({viewport: {width: 1280, height: 900}})
  await stayOnThisMachine(context)
  const today = await context.newPage()
  await signIn(today, 'Eva Editor', '/today')

  await test.step('what is overdue and what is being written', async () => {
    await expect(section(today, 'Medical reviews due')).toContainText('Leg pain when you walk: nerves or blood flow?')
    await expect(section(today, 'Medical reviews due')).toContainText(/Was due .* Last reviewed by Robin Sample/)
    await expect(section(today, 'Not published yet')).toContainText('Questions to ask before you join a trial')
    await expect(section(today, 'Not published yet')).toContainText('Readers do not see this page yet.')
    await expect(section(today, 'To fix')).not.toContainText('Checked')
  })

  await test.step('everybody can read and use it', async () => {
    expect(await problemsIn(today)).toEqual([])
    await today.emulateMedia({colorScheme: 'dark'})
    await expect(today.locator('html')).toHaveCSS('color-scheme', /dark/)
    // Colors fade over, and axe would measure one on its way.
    await expect.poll(() => problemsIn(today)).toEqual([])
    await today.emulateMedia({colorScheme: 'light'})
  })

  await test.step('what is published appears by itself, with who did it', async () => {
    const writing = await context.newPage()
    await openDocument(writing, 'glossaryTerm', 'glossaryTerm-arthritis')
    const definition = field(writing, 'definition')
    await definition.fill(`${(await definition.inputValue()).replace(/ \(.*\)$/, '')} (${Date.now()})`)
    await publish(writing)
    await writing.close()
    const published = section(today, 'Published this week').getByRole('link', {name: /^Arthritis/})
    await expect(published).toContainText('Eva Editor · today', {timeout: 30_000})
  })

  await test.step('a line leads to the field it is about, by keyboard too', async () => {
    await section(today, 'Medical reviews due')
      .getByRole('link', {name: /^Leg pain/})
      .focus()
    await today.keyboard.press('Enter')
    await expect(field(today, 'title').or(today.getByTestId('field-review.nextReview')).first()).toBeVisible({
      timeout: 60_000,
    })
    await expect(today.getByTestId('field-review.nextReview')).toBeVisible({timeout: 30_000})
  })
  await context.close()
})

function section(page: Page, title: string) {
  return page.getByRole('region', {name: title})
}

/** What axe finds in the dashboard. The bar above it is the Studio's own. */
async function problemsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async () => {
    const main = document.querySelector('main')
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(main ?? document, {
      resultTypes: ['violations'],
    })
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  })
}
