import {type BrowserContext, expect, type Page} from '@playwright/test'
import {openDocument, signIn, stayOnThisMachine} from './studio.ts'

declare global {
  /** Milliseconds from a key to the paint that shows it. */
  var keystrokes: number[]
}

/**
 * A signed-in Studio that measures its keystrokes, with all checks, or without panel, underlines and validation of ours
 * (studio/checks/without-checks.ts).
 */
export async function measuredStudio(context: BrowserContext, checks: 'with' | 'without'): Promise<Page> {
  await stayOnThisMachine(context)
  if (checks === 'without') await context.addInitScript('globalThis.clinicPagesWithoutChecks = true')
  await context.addInitScript(measureKeystrokes)
  const page = await context.newPage()
  await signIn(page, 'Eva Editor')
  return page
}

/**
 * Runs in the page. From keydown, through whatever the Studio does about it, to the first task after the next frame was drawn:
 * a message that was sent while a frame is prepared arrives when it is on the screen.
 */
function measureKeystrokes(): void {
  globalThis.keystrokes = []
  let began = 0
  addEventListener(
    'keydown',
    ({key}) => {
      if (key.length === 1) began = performance.now()
    },
    true,
  )
  addEventListener(
    'input',
    () => {
      const from = began
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel()
        port1.onmessage = () => globalThis.keystrokes.push(performance.now() - from)
        port2.postMessage(null)
      })
    },
    true,
  )
}

/** Opens a document at one of its texts, and types until everything is warm. */
export async function beginTyping(page: Page, place: {type: string; id: string; tab: string; field: string}) {
  await page.bringToFront()
  await openDocument(page, place.type, place.id)
  await page.getByRole('tab', {name: place.tab, exact: true}).click()
  const text = page.getByTestId(`field-${place.field}`).locator('textarea, [contenteditable="true"]').first()
  await text.click()
  await expect(page.getByTestId(`field-${place.field}`).locator(':focus')).toBeAttached()
  await page.keyboard.type('warming up ', {delay: 100})
  // The dataset is read and the patterns of the claim rules are compiled once, while nobody types.
  await page.evaluate(untilAtRest)
}

/** Runs in the page. Until the browser has had nothing to do for two seconds, or for half a minute. */
async function untilAtRest(): Promise<void> {
  const started = performance.now()
  let busy = started
  while (performance.now() - busy < 2000 && performance.now() - started < 30_000) {
    const asked = performance.now()
    await new Promise((settle) => setTimeout(settle, 50))
    if (performance.now() - asked > 70) busy = performance.now()
  }
}

/** Types as a person does, and gives the time each key took to be seen. */
export async function typeTimed(page: Page, text: string): Promise<number[]> {
  await page.bringToFront()
  await page.evaluate(() => {
    globalThis.keystrokes = []
  })
  await page.keyboard.type(text, {delay: 120})
  await page.waitForTimeout(500)
  return await page.evaluate(() => globalThis.keystrokes)
}

export function medianOf(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
