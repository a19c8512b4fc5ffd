import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {ContentDocument} from '@clinic/content/checks'
import {expect, type Page, test} from '@playwright/test'
import axe from 'axe-core'
import {lakeReader} from './lake-reader.ts'
import {studioUrl} from './programs.ts'
import {studioOf} from './studio.ts'

const examples = resolve(import.meta.dirname, '../packages/importer/examples')

test('an old page becomes a draft: links, numbers and what is missing are listed, no word is lost, one click undoes it', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const studio = await studioOf(browser, 'Eva Editor')
  await chooseFile(studio, 'sciatica-old-page.html')

  await test.step('every link, number and missing part is listed', async () => {
    const part = (name: string) => studio.getByRole('region', {name})
    await expect(part('Links').getByRole('listitem')).toHaveCount(10)
    await expect(part('Links')).toContainText('Leads to the page “Lumbar spinal stenosis”')
    await expect(part('Links')).toContainText('This site has no such page')
    await expect(part('Links')).toContainText('not secure')
    await expect(part('Phone numbers')).toContainText('619.555.0142')
    await expect(part('Phone numbers')).toContainText('The clinic’s own number')
    await expect(part('Still missing')).toContainText('Choose who wrote this page')
    await expect(part('Still missing')).toContainText('No source is cited yet')
    await expect.poll(() => problemsIn(studio, 'main')).toEqual([])
  })

  await test.step('a section goes where the editor sends it, and the checks follow', async () => {
    const risks = studio.getByRole('combobox', {name: 'Goes to'}).and(studio.getByTestId('place-s5'))
    const missing = studio.getByRole('region', {name: 'Still missing'})
    await expect(risks).toHaveValue('risks')
    await expect(missing).not.toContainText('List the known harms')
    await risks.selectOption({label: 'Nowhere yet'})
    await expect(missing).toContainText('List the known harms')
  })

  const id = await createDraft(studio)

  await test.step('what has no place yet waits beside the form, and nothing of the file is lost', async () => {
    await openReport(studio)
    const report = studio.getByTestId('brought-in')
    await expect(report.getByRole('region', {name: 'Not on the page yet'})).toContainText(
      'Injections may cause infection',
    )
    const kept = wordsOf(JSON.stringify(await stored(id)))
    const lost = [...(await shownWords(studio, 'sciatica-old-page.html'))].filter((word) => !kept.has(word))
    expect(lost).toEqual([])
    await expect.poll(() => problemsIn(studio, '[data-testid="brought-in"]')).toEqual([])
  })

  await undo(studio, id)
  await studio.context().close()
})

test('a Word file with remarks and a table becomes a draft; remarks are ticked off', async ({browser}) => {
  test.setTimeout(240_000)
  const studio = await studioOf(browser, 'Eva Editor')

  await test.step('a file that is no article is refused in words', async () => {
    await studio.goto(`${studioUrl}/bring-in`)
    await studio.getByTestId('bring-in-file').setInputFiles({
      name: 'letter.doc',
      mimeType: 'application/msword',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    })
    await expect(studio.getByTestId('bring-in-problem')).toContainText('.docx')
  })

  await chooseFile(studio, 'neurogenic-claudication.docx')
  await expect(studio.getByRole('region', {name: 'Remarks in the file'})).toContainText('Please cite the trial.')
  const id = await createDraft(studio)

  const [draft] = await stored(id)
  expect(JSON.stringify(draft)).toContain('"_type":"table"')
  expect(JSON.stringify(draft)).not.toContain('Please cite the trial.')

  await test.step('a remark that was ticked off stays so', async () => {
    await openReport(studio)
    await studio.getByRole('checkbox', {name: 'Please cite the trial.'}).check()
    await expect.poll(async () => JSON.stringify((await stored(id))[1])).toContain('doneAt')
    await studio.reload()
    await expect(studio.getByRole('checkbox', {name: 'Please cite the trial.'})).toBeChecked()
  })

  await undo(studio, id)
  await studio.context().close()
})

async function chooseFile(studio: Page, name: string): Promise<void> {
  await studio.goto(`${studioUrl}/bring-in`)
  await studio.getByTestId('former-site').fill('https://old.example')
  await expect(studio.getByTestId('bring-in-file')).toBeEnabled({timeout: 60_000})
  await studio.getByTestId('bring-in-file').setInputFiles(join(examples, name))
  await expect(studio.getByTestId('bring-in-title')).toBeFocused({timeout: 60_000})
}

/** Creates the draft and returns the id it will be published under, once the form is open. */
async function createDraft(studio: Page): Promise<string> {
  await studio.getByTestId('bring-in-create').click()
  await expect(studio.getByTestId('form-view')).toBeVisible({timeout: 60_000})
  const [report] = await lakeReader('raw').fetch<ContentDocument[]>('*[_type == "importReport"]')
  return String(report?.subject)
}

/** A click is lost while the Studio still exchanges the address it was led to for its own. */
async function openReport(studio: Page): Promise<void> {
  await expect(async () => {
    await studio.getByRole('tab', {name: 'Brought in', exact: true}).click()
    await expect(studio.getByTestId('brought-in')).toBeVisible({timeout: 5000})
  }).toPass({timeout: 60_000})
}

async function undo(studio: Page, id: string): Promise<void> {
  await studio.getByTestId('undo-import').click()
  await expect.poll(() => stored(id)).toEqual([null, null])
}

/** The draft and its report. */
async function stored(id: string): Promise<(ContentDocument | null)[]> {
  return await lakeReader('raw').fetch('[*[_id == $draft][0], *[_id == $report][0]]', {
    draft: `drafts.${id}`,
    report: `import.${id}`,
  })
}

async function shownWords(studio: Page, file: string): Promise<Set<string>> {
  const text = await studio.evaluate(
    (html) => {
      const {body} = new DOMParser().parseFromString(html, 'text/html')
      for (const unseen of body.querySelectorAll('script, style, noscript, template')) unseen.remove()
      // Cells and items stand apart even where the file has no space between them.
      for (const own of body.querySelectorAll('p, div, ul, ol, li, td, th, caption, h1, h2, h3, h4, h5, h6, button')) {
        own.prepend(' ')
        own.append(' ')
      }
      for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith(' ')
      return body.textContent ?? ''
    },
    readFileSync(join(examples, file), 'utf8'),
  )
  return wordsOf(text)
}

/** Raised and lowered figures count as the figures they are. */
function wordsOf(text: string): Set<string> {
  return new Set(text.normalize('NFKC').match(/[\p{L}\d]+/gu) ?? [])
}

async function problemsIn(studio: Page, place: string): Promise<string[]> {
  await studio.evaluate(axe.source)
  return await studio.evaluate(async (selector) => {
    const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(selector, {
      resultTypes: ['violations'],
    })
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  }, place)
}
