import type {Locator, Page} from '@playwright/test'

/** For a page of text beside it: no more than this for a file. */
const LARGEST = 60 * 1024

/** What the page shows, as WebP, with a frame around what the text speaks of. */
export async function picture(page: Page, marked: Locator | null): Promise<Buffer> {
  if (marked) {
    await marked.first().waitFor()
    await marked.first().evaluate((element) => {
      element.style.outline = '3px solid #c2185b'
      element.style.outlineOffset = '3px'
    })
  }
  await page.addStyleTag({content: '* {caret-color: transparent !important}'})
  // Lists and pictures come a moment after the words; the Studio's streams never let the network be idle.
  await page.waitForTimeout(1500)
  await page.waitForFunction(() => [...document.images].every(({complete}) => complete))
  const session = await page.context().newCDPSession(page)
  for (const quality of [80, 65, 50, 35]) {
    const {data} = await session.send('Page.captureScreenshot', {format: 'webp', quality})
    const bytes = Buffer.from(data, 'base64')
    if (bytes.length <= LARGEST) return bytes
  }
  throw new Error('The picture is larger than 60 KB. Show less on it.')
}
