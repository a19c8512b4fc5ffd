import {expect, test} from '@playwright/test'
import {field, openDocument, signIn, stayOnThisMachine} from './studio.ts'

test('an editor sees what was changed and by whom', async ({browser}) => {
  test.setTimeout(180_000)
  const editor = await browser.newContext({viewport: {width: 1700, height: 950}})
  await stayOnThisMachine(editor)
  const studio = await editor.newPage()
  await signIn(studio, 'Eva Editor')
  await openDocument(studio, 'page', 'page-accessibility')
  await field(studio, 'summary').fill(
    'What we do so that everybody can read this site, and whom to tell when something fails.',
  )
  await expect(studio.getByTestId('action-publish')).toBeEnabled({timeout: 30_000})

  await studio.getByTestId('pane-context-menu-button').click()
  await studio.getByRole('menuitem', {name: 'History'}).click()
  const pane = studio.getByTestId('review-changes-pane')
  await expect(
    pane
      .getByTestId('timeline-item-button')
      .filter({hasText: /Edited/})
      .first(),
  ).toBeVisible({timeout: 30_000})

  await studio.getByRole('tab', {name: 'Review changes'}).click()
  await expect(pane.locator('ins').first()).toContainText(/What we do/, {timeout: 30_000})
  await editor.close()
})
