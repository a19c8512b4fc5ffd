import {expect, test} from '@playwright/test'
import {field, openDocument, signIn, stayOnThisMachine} from './studio.ts'

test('an edit that the lake refuses stays in the form, and the editor is told', async ({browser}) => {
  test.setTimeout(180_000)
  const editor = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(editor)
  const studio = await editor.newPage()
  await signIn(studio, 'Eva Editor')
  await openDocument(studio, 'page', 'page-privacy')

  const refuse = (url: URL) => url.pathname.includes('/data/actions/')
  await editor.route(refuse, (route) =>
    route.fulfill({
      status: 403,
      headers: {
        'access-control-allow-origin': route.request().headers().origin ?? '*',
        'access-control-allow-credentials': 'true',
      },
      json: {statusCode: 403, error: 'Forbidden', message: 'Insufficient permissions'},
    }),
  )
  const words = `Words that must not be lost ${Date.now()}`
  await field(studio, 'summary').fill(words)

  await expect(studio.getByText(/not saved/i).first()).toBeVisible({timeout: 30_000})
  await expect(studio.getByRole('button', {name: 'Copy my text'})).toBeVisible()
  await expect(field(studio, 'summary')).toHaveValue(words)

  await editor.unroute(refuse)
  await studio.getByRole('button', {name: 'Try again now'}).click()
  await expect(studio.getByRole('button', {name: 'Copy my text'})).toBeHidden({timeout: 30_000})
  await studio.reload()
  await expect(field(studio, 'summary')).toHaveValue(words, {timeout: 60_000})
  await editor.close()
})
