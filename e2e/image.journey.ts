import {expect, test} from '@playwright/test'
import {newPicture} from './new-picture.ts'
import {siteUrl} from './programs.ts'
import {field, openDocument, publish, signIn, stayOnThisMachine} from './studio.ts'

/** Treatments without a picture. A second try needs a page that the first has not touched. */
const treatments = ['pain-medicine-nsaid', 'decompression-surgery']

test('an editor uploads a picture, is asked to describe it, and a patient sees it', async ({browser}) => {
  test.setTimeout(240_000)
  const slug = treatments[test.info().retry] ?? ''
  const editor = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(editor)
  const studio = await editor.newPage()
  await signIn(studio, 'Eva Editor')
  await openDocument(studio, 'treatment', `treatment-${slug}`)

  await studio.getByTestId('image-input').getByTestId('file-button-input').setInputFiles(newPicture('walking.png'))
  await expect(studio.getByTestId('image-input').locator('img').first()).toBeVisible({timeout: 30_000})
  await studio.getByTestId('action-publish').click()
  await expect(studio.getByTestId('publish-checklist')).toContainText('Must be fixed first')
  await expect(studio.getByTestId('confirm-publish-checklist')).toBeDisabled()
  await studio.keyboard.press('Escape')

  await field(studio, 'figure.alt').fill('A person walking, and leaning on a cart')
  await publish(studio)

  const site = await browser.newPage()
  const shown = site.locator('main img[alt="A person walking, and leaning on a cart"]')
  await expect(async () => {
    await site.goto(`/treatments/${slug}`)
    await expect(shown).toBeVisible({timeout: 1000})
  }).toPass({timeout: 20_000})
  const drawn = await shown.evaluate((image: HTMLImageElement) => ({
    width: image.naturalWidth,
    source: image.currentSrc,
  }))
  expect(drawn.width).toBeGreaterThan(300)
  expect(drawn.source).toContain(`${siteUrl}/media/`)
  await site.close()
  await editor.close()
})
