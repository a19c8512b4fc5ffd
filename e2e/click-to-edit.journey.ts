import {expect, test} from '@playwright/test'
import {field, openBesideForm, signIn, stayOnThisMachine} from './studio.ts'

test('a click on a sentence of the page opens its field', async ({browser}) => {
  test.setTimeout(180_000)
  const editor = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(editor)
  const studio = await editor.newPage()
  await signIn(studio, 'Eva Editor')

  const page = await openBesideForm(studio, '/treatments/decompression-surgery')
  await expect(page.locator('sanity-visual-editing')).toBeAttached({timeout: 30_000})
  const summary = page.locator('.lede')
  const words = (await summary.innerText()).slice(0, 30)
  await expect(async () => {
    await summary.hover()
    await summary.click({timeout: 2000})
    await expect(field(studio, 'summary')).toBeFocused({timeout: 2000})
  }).toPass({timeout: 40_000})
  await expect(field(studio, 'summary')).toHaveValue(new RegExp(words.replace(/[^\w\s]/g, '.')))
  await editor.close()
})
