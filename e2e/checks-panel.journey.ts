import {type ContentDocument, checkDocument, datasetFacts} from '@clinic/content/checks'
import {expect, type Page, test} from '@playwright/test'
import axe from 'axe-core'
import {openDocument, shownRules, signedInClient, studioOf} from './studio.ts'

const type = 'condition'
const id = 'condition-rotator-cuff-tendinopathy'

test('an editor types a claim, is told at once why and what to say instead, and finds her way back to it', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const studio = await studioOf(browser, 'Eva Editor')
  await openDocument(studio, type, id)
  const panel = studio.getByTestId('checks-panel')
  const claim = panel.getByTestId('finding-C01')
  const symptoms = studio.getByTestId('field-symptoms').locator('[contenteditable="true"]').first()
  const marks = symptoms.locator('mark[data-finding]')

  await test.step('the panel is open beside the form', async () => {
    await expect(panel.getByTestId('checks-summary')).toBeVisible()
    await expect(claim).toHaveCount(0)
  })

  await test.step('a claim is underlined while she types, across a bold part of a word', async () => {
    await studio.getByRole('tab', {name: 'Body', exact: true}).click()
    await symptoms.click()
    await studio.keyboard.press('Control+Home')
    await studio.keyboard.type('Our method ')
    await studio.keyboard.press('Control+b')
    await studio.keyboard.type('cu')
    await studio.keyboard.press('Control+b')
    await studio.keyboard.type('res shoulder pain. ')
    await expect(claim).toBeVisible()
    await expect(claim).toContainText('Must fix')
    await expect(claim).toContainText('cures')
    expect((await marks.allInnerTexts()).join('')).toContain('cures')
    expect(await marks.count()).toBeGreaterThan(1)
    await expect(marks.first()).toHaveCSS('text-decoration-line', 'underline')
  })

  await test.step('the underlined words explain themselves', async () => {
    await marks.first().hover()
    const explained = studio.getByTestId('underline-explained')
    await expect(explained).toContainText('Must fix')
    await expect(explained).toContainText('Instead')
    const description = await marks.first().getAttribute('aria-describedby')
    await expect(studio.locator(`[id="${description}"]`)).toContainText('Instead')
    await studio.mouse.move(10, 10)
    await expect(explained).toHaveCount(0)
  })

  await test.step('a short text says it below the field', async () => {
    await studio.getByRole('tab', {name: 'Search and sharing', exact: true}).click()
    const description = studio.getByTestId('field-seo.description')
    await description.locator('textarea').fill('Our method cures shoulder pain.')
    await expect(description.locator('mark')).toHaveText(/cures/)
    await expect(claim).toHaveCount(2)
  })

  await test.step('the panel says what the checks say of the same draft', async () => {
    await expect.poll(() => shownRules(panel), {timeout: 30_000}).toEqual(await rulesOfDraft(studio))
  })

  await test.step('a finding leads to its words in another tab', async () => {
    await claim.filter({hasText: 'Symptoms'}).getByRole('button').first().click()
    await expect(symptoms).toBeFocused()
    expect(await studio.evaluate(() => getSelection()?.anchorNode?.textContent)).toBe('cu')
  })

  await test.step('what is fixed is gone', async () => {
    for (const _ of 'cures') await studio.keyboard.press('Delete')
    await expect(marks).toHaveCount(0)
    await expect(claim).toHaveCount(1)
  })

  await test.step('the page is shown as Google, Facebook and X show it', async () => {
    const previews = panel.getByTestId('search-previews')
    await expect(previews).toContainText('Our method cures shoulder pain.')
    await expect(previews).toContainText(/Title: \d+ of 580 pixels/)
    for (const name of ['Facebook', 'X']) {
      await previews.getByRole('tab', {name, exact: true}).click()
      await expect(previews).toContainText('Rotator cuff tendinopathy')
    }
  })

  await test.step('everybody can read and use the panel', async () => {
    expect(await problemsInPanel(studio)).toEqual([])
    await studio.emulateMedia({colorScheme: 'dark'})
    await expect(studio.locator('html')).toHaveCSS('color-scheme', /dark/)
    // Colors fade over, and axe would measure one on its way.
    await expect.poll(() => problemsInPanel(studio)).toEqual([])
    await studio.emulateMedia({colorScheme: 'light'})
  })

  await test.step('a panel that was closed stays closed, until it is asked for', async () => {
    await panel.getByRole('button', {name: 'Close the checks'}).click()
    await openDocument(studio, 'condition', 'condition-tennis-elbow')
    await expect(studio.getByRole('button', {name: /^Checks/})).toBeVisible()
    await expect(panel).toHaveCount(0)
    await studio.getByRole('button', {name: /^Checks/}).click()
    await expect(panel.getByTestId('checks-summary')).toBeVisible()
  })

  await (await signedInClient(studio)).delete(`drafts.${id}`)
  await studio.context().close()
})

/** Rules of what `npm run content:check` would say of the draft. */
async function rulesOfDraft(studio: Page): Promise<string[]> {
  const client = await signedInClient(studio)
  const documents: ContentDocument[] = await client.fetch('*[!(_type match "system.*")]')
  const draft = documents.find(({_id}) => _id === `drafts.${id}`)
  if (!draft) throw new Error(`No draft of ${id} was saved.`)
  const findings = checkDocument(draft, {
    today: new Date().toISOString().slice(0, 10),
    dataset: datasetFacts(documents),
  })
  return findings.map(({rule}) => rule).toSorted()
}

async function problemsInPanel(studio: Page): Promise<string[]> {
  await studio.evaluate(axe.source)
  return await studio.evaluate(async () => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run('[data-testid="checks-panel"]', {
      resultTypes: ['violations'],
    })
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  })
}
