import {type Browser, type BrowserContext, expect, type FrameLocator, type Locator, type Page} from '@playwright/test'
import {createClient} from '@sanity/client'
import {lakeUrl, siteUrl, studioUrl} from './programs.ts'

/** How a person finds her way in the Studio. */

/** Addresses of Sanity's that the Studio tries at load and can do without. Nothing in the journeys leaves this machine. */
export async function stayOnThisMachine(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => !/(^|\.)localhost$/.test(url.hostname),
    (route) => route.abort(),
  )
}

/** Signs in through the Studio's own flow, by picking a name on the lake's page. */
export async function signIn(page: Page, name: string, path = '/'): Promise<void> {
  await page.goto(`${studioUrl}${path}`)
  await page.getByRole('button', {name: new RegExp(name)}).click()
  await expect(page.getByRole('link', {name: 'Content', exact: true})).toBeVisible({timeout: 60_000})
}

/** A signed-in Studio in a browser of its own. */
export async function studioOf(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(context)
  const page = await context.newPage()
  await signIn(page, name)
  return page
}

/** Opens a document in the form. */
export async function openDocument(page: Page, type: string, id: string): Promise<void> {
  await page.goto(`${studioUrl}/intent/edit/id=${id};type=${type}/`)
  await expect(page.getByTestId('form-view')).toBeVisible({timeout: 60_000})
}

/** Opens a page of the site beside the form. */
export async function openBesideForm(page: Page, path: string): Promise<FrameLocator> {
  await page.goto(`${studioUrl}/presentation?preview=${encodeURIComponent(path)}`)
  const frame = page.frameLocator(`iframe[src^="${siteUrl}"]`)
  await expect(frame.locator('h1')).toBeVisible({timeout: 60_000})
  return frame
}

export function field(page: Page, name: string): Locator {
  return page.getByTestId(`field-${name}`).locator('input, textarea').first()
}

/**
 * Publishes the open document. Where the checklist asks for a signature after a change, the change is said to be not
 * clinical, with this reason.
 */
export async function publish(page: Page, reason = 'A journey changed some words'): Promise<void> {
  const button = page.getByTestId('action-publish')
  await expect(button).toBeEnabled({timeout: 30_000})
  await button.click()
  const confirm = page.getByTestId('confirm-publish-checklist')
  const done = page.getByText(/Published just now|was published/i).first()
  await expect(confirm.or(done).first()).toBeVisible({timeout: 30_000})
  if (await confirm.isVisible()) {
    if (await page.getByTestId('not-clinical').isVisible()) {
      await page.getByTestId('not-clinical').check()
      await page.getByTestId('not-clinical-reason').fill(reason)
    }
    await expect(confirm).toBeEnabled({timeout: 30_000})
    await confirm.click()
  }
  await expect(done).toBeVisible({timeout: 30_000})
}

/** Opens the menu beside Publish and chooses a step, by the words on it. */
export async function choose(page: Page, step: string): Promise<void> {
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: step}).click()
}

/** Rules of the findings in the checks panel, in alphabetical order. */
export async function shownRules(panel: Locator): Promise<string[]> {
  const cards = await panel.locator('[data-testid^="finding-"]').all()
  const names = await Promise.all(cards.map((card) => card.getAttribute('data-testid')))
  return names.map((name) => (name ?? '').replace('finding-', '')).toSorted()
}

/** Reads and writes as the person in front of the Studio. */
export async function signedInClient(studio: Page) {
  const kept = await studio.evaluate(() => localStorage.getItem('__studio_auth_token_clinic'))
  return createClient({
    projectId: 'clinic',
    dataset: 'production',
    apiVersion: '2026-03-01',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
    token: JSON.parse(kept ?? '{}').token,
  })
}
