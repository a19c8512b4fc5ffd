import {expect, test} from '@playwright/test'
import {choose, openDocument, publish, signIn, stayOnThisMachine} from './studio.ts'

test('an editor takes a document down and brings it back, and readers notice both at once', async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000)
  const editor = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(editor)
  const studio = await editor.newPage()
  const answers = async (status: number) =>
    expect
      .poll(async () => (await request.get('/conditions/spinal-stenosis', {maxRedirects: 0})).status(), {
        timeout: 20_000,
      })
      .toBe(status)
  await answers(308)

  await signIn(studio, 'Eva Editor')
  await openDocument(studio, 'redirect', 'redirect-conditions-spinal-stenosis')
  await choose(studio, 'Unpublish …')
  await studio.getByTestId('confirm-take-down').click()
  await answers(404)

  await openDocument(studio, 'redirect', 'redirect-conditions-spinal-stenosis')
  await publish(studio)
  await answers(308)
  await editor.close()
})
