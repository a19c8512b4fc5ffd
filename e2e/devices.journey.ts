import {expect, test} from '@playwright/test'
import {field, openBesideForm, signIn, stayOnThisMachine} from './studio.ts'

test('an editor sees the page as on a phone, a tablet and a desktop, and still clicks to edit', async ({browser}) => {
  test.setTimeout(180_000)
  const editor = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(editor)
  const studio = await editor.newPage()
  await signIn(studio, 'Eva Editor')
  const page = await openBesideForm(studio, '/treatments/decompression-surgery')
  const width = () => page.locator('html').evaluate(() => window.innerWidth)
  const room = await width()

  await studio.getByRole('button', {name: 'Phone, 390 pixels wide'}).click()
  await expect.poll(width).toBe(390)
  await studio.screenshot({path: 'test-results/devices-phone.png'})

  // By the keyboard, as Tab and Enter do it.
  await studio.getByTestId('device-phone').press('Tab')
  await studio.keyboard.press('Enter')
  await expect(studio.getByTestId('device-tablet')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(width).toBe(820)
  await expect(page.locator('sanity-visual-editing')).toBeAttached({timeout: 30_000})
  await expect(async () => {
    await page.locator('.lede').hover()
    await page.locator('.lede').click({timeout: 2000})
    await expect(field(studio, 'summary')).toBeFocused({timeout: 2000})
  }).toPass({timeout: 40_000})
  await studio.screenshot({path: 'test-results/devices-tablet.png'})

  await studio.reload()
  await expect(studio.getByTestId('device-tablet')).toHaveAttribute('aria-pressed', 'true', {timeout: 60_000})
  await expect.poll(width, {timeout: 30_000}).toBe(820)
  await studio.getByTestId('device-desktop').click()
  await expect.poll(width).toBeGreaterThan(390)
  await expect.poll(width).toBeLessThanOrEqual(room)
  await studio.screenshot({path: 'test-results/devices-desktop.png'})
  await editor.close()
})
