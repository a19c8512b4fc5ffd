import {join} from 'node:path'
import type {Locator, Page} from '@playwright/test'
import type {Settings} from '../settings.ts'
import type {Studio} from './studio.ts'

export type Places = Pick<Settings, 'root' | 'studioUrl' | 'siteUrl' | 'projectId' | 'dataset' | 'apiHost'>

/** A picture of the guide: what leads to it, and what is framed on it. */
export interface Shot {
  name: string
  as?: string
  height?: number
  show: (studio: Studio) => Promise<Locator | undefined>
}

const stenosis = 'condition-lumbar-spinal-stenosis'
const steroids = 'article-steroid-injections-for-stenosis'

export const shots: Shot[] = [
  {
    name: 'today',
    show: async ({page, open}) => {
      await open('/today')
      await page.getByRole('heading', {name: 'Today'}).waitFor()
      await page.getByText('Medical reviews due').first().waitFor()
    },
  },
  {
    name: 'content',
    height: 560,
    show: async ({page, open}) => {
      await open('/structure/condition;condition-all')
      await page.getByText('Knee osteoarthritis').first().waitFor()
    },
  },
  {
    name: 'see-the-page',
    show: async ({page, places, open}) => {
      await open('/presentation?preview=/conditions/lumbar-spinal-stenosis')
      await page.frameLocator(`iframe[src^="${places.siteUrl}"]`).locator('h1').waitFor({timeout: 60_000})
      await page.getByTestId('form-view').waitFor({timeout: 60_000})
    },
  },
  {
    name: 'condition-form',
    show: async ({page, openDocument}) => {
      await openDocument('condition', stenosis)
      return page.getByRole('tablist').filter({has: page.getByRole('tab', {name: /Top of the page/})})
    },
  },
  {
    name: 'blocks',
    height: 620,
    show: async ({page, openDocument}) => {
      await openDocument('condition', stenosis)
      await page.getByRole('tab', {name: /^Body/}).click()
      const text = page.getByTestId('field-symptoms')
      await text.locator('[contenteditable="true"]').first().click()
      await text.getByTestId('insert-menu-auto-collapse-menu').getByRole('button').last().click()
      return page.getByRole('menu').filter({hasText: 'Evidence statement'})
    },
  },
  {
    name: 'checks',
    show: async ({page, openDocument}) => {
      await openDocument('condition', stenosis)
      await page.getByRole('tab', {name: /^Body/}).click()
      const symptoms = page.getByTestId('field-symptoms').locator('[contenteditable="true"]').first()
      await symptoms.click()
      // The editor follows a click a moment later, and would take the caret back to it.
      await page.waitForTimeout(500)
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('Our method cures back pain. ', {delay: 30})
      const claim = page.getByTestId('finding-C01')
      await claim.waitFor()
      await claim.scrollIntoViewIfNeeded()
      return claim
    },
  },
  {
    name: 'review-menu',
    height: 560,
    show: async ({page, openDocument}) => {
      await openDocument('condition', stenosis)
      await page.getByTestId('action-menu-button').click()
      return page.getByRole('menuitem', {name: /Ask for medical review/})
    },
  },
  {
    name: 'publish',
    show: async ({page, openDocument}) => {
      await openDocument('condition', stenosis)
      await page.getByRole('tab', {name: /^Body/}).click()
      await page.getByTestId('field-symptoms').locator('[contenteditable="true"]').first().click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' Walking uphill is often easier.')
      const publish = page.getByTestId('action-publish')
      await page.locator('[data-testid="action-publish"]:not([data-disabled="true"])').waitFor()
      await publish.click()
      await page.getByTestId('not-clinical').waitFor()
    },
  },
  {
    name: 'rename',
    height: 900,
    show: async ({page, openDocument}) => {
      await openDocument('article', steroids)
      await page.getByTestId('field-slug').locator('input').first().fill('steroid-injections')
      await page.getByTestId('address-change').scrollIntoViewIfNeeded()
      return page.getByTestId('field-slug')
    },
  },
  {
    name: 'take-down',
    height: 820,
    show: async ({page, openDocument}) => {
      await openDocument('article', steroids)
      await fromMenu(page, /^Take the page down/)
      await page.getByTestId('destination').getByRole('radio').first().check()
      await page.getByTestId('removal-sentences').waitFor()
    },
  },
  {
    name: 'schedule',
    show: async ({page, openDocument}) => {
      await openDocument('article', steroids)
      await fromMenu(page, /^Schedule/)
      await page.getByText('Publish on').first().waitFor()
    },
  },
  {
    name: 'share',
    show: async ({page, openDocument}) => {
      await openDocument('article', steroids)
      await fromMenu(page, /^Share a draft/)
      await page.getByText('What the link shows').waitFor()
    },
  },
  {
    name: 'devices',
    show: async ({page, places, open}) => {
      await open('/presentation?preview=/conditions/lumbar-spinal-stenosis')
      await page.frameLocator(`iframe[src^="${places.siteUrl}"]`).locator('h1').waitFor({timeout: 60_000})
      await page.getByRole('button', {name: /^Phone/}).click()
      return page.getByRole('group', {name: 'Show the page as on'})
    },
  },
  {
    name: 'bring-in',
    height: 820,
    show: async ({page, places, open}) => {
      await open('/bring-in')
      await page
        .getByTestId('bring-in-file')
        .setInputFiles(join(places.root, 'packages/importer/examples/sciatica-old-page.html'))
      await page.getByTestId('bring-in-create').waitFor()
    },
  },
  {
    name: 'pictures',
    show: async ({page, open}) => {
      await open('/pictures')
      await page.getByTestId('pictures-grid').getByRole('listitem').first().waitFor()
    },
  },
  {
    name: 'clinic',
    height: 620,
    show: async ({page, openDocument}) => {
      await openDocument('clinic', 'clinic')
      await page.getByRole('tab', {name: /Opening hours/}).click()
    },
  },
  {
    name: 'not-saved',
    height: 620,
    show: async ({page, openDocument}) => {
      await openDocument('page', 'page-privacy')
      await page.context().route(
        ({pathname}) => pathname.includes('/data/actions/'),
        (route) => route.abort(),
      )
      await page.getByTestId('field-summary').locator('textarea').fill('We keep as little about you as we can.')
      await page
        .getByText(/^Not saved/)
        .first()
        .waitFor()
      return page.getByRole('alert').filter({hasText: 'Not saved'})
    },
  },
]

/** Chooses a step in the menu beside Publish. */
async function fromMenu(page: Page, step: RegExp): Promise<void> {
  await page.getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: step}).click()
}
