import {expect, test} from '@playwright/test'
import {siteUrl} from './programs.ts'
import {field, openBesideForm, publish, signIn, stayOnThisMachine} from './studio.ts'

const path = '/conditions/lumbar-spinal-stenosis'

test('an editor changes a sentence, sees it beside the form, publishes it, and a patient reads it', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const editor = await browser.newContext({viewport: {width: 1500, height: 950}})
  const patient = await browser.newContext()
  await stayOnThisMachine(editor)
  const studio = await editor.newPage()
  const site = await patient.newPage()
  const sentence = `The canal in the lower back can become too tight for its nerves (${Date.now()}).`

  await signIn(studio, 'Eva Editor')
  const preview = await openBesideForm(studio, path)
  await field(studio, 'definition').fill(sentence)
  await expect(preview.locator('main')).toContainText(sentence, {timeout: 30_000})

  await test.step('the draft is nobody else’s business', async () => {
    await site.goto(path)
    await expect(site.locator('h1')).toBeVisible()
    await expect(site.locator('main')).not.toContainText(sentence)
    await patient.addCookies([{name: '__prerender_bypass', value: 'forged', url: siteUrl}])
    const forged = await site.goto(path)
    expect(await forged?.text()).not.toContain(sentence)
    expect(await site.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    await patient.clearCookies()
  })

  await publish(studio)
  await expect(async () => {
    await site.goto(path)
    await expect(site.locator('main')).toContainText(sentence, {timeout: 1000})
  }).toPass({timeout: 20_000})
  expect(await site.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  await editor.close()
  await patient.close()
})
