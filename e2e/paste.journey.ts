import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, type Page, test} from '@playwright/test'
import {lakeReader} from './lake-reader.ts'
import {studioUrl} from './programs.ts'
import {signedInClient, studioOf} from './studio.ts'

const id = 'article-pasted'
const clipboards = resolve(import.meta.dirname, '../studio/paste/examples')

interface Body {
  _type: string
  style?: string
  listItem?: string
  level?: number
  markDefs?: {_type: string; reference?: {_ref: string}}[]
  children?: {text: string; marks: string[]}[]
  rows?: {cells: string[]}[]
}

test('what is pasted from Word and Google Docs keeps headings, lists, links and tables, and no styling', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const studio = await studioOf(browser, 'Eva Editor')
  const client = await signedInClient(studio)
  await client.createOrReplace({
    _id: `drafts.${id}`,
    _type: 'article',
    title: 'Pasted',
    body: [
      {
        _type: 'block',
        _key: 'first',
        style: 'normal',
        markDefs: [],
        children: [{_type: 'span', _key: 'words', text: 'Hello.', marks: []}],
      },
    ],
  })
  await studio.goto(`${studioUrl}/intent/edit/id=${id};type=article;path=body/`)
  const text = studio.getByTestId('field-body').locator('[contenteditable="true"]').first()
  // The other pages are known by now, and with them where links lead.
  await expect(studio.getByTestId('checks-summary')).toBeVisible({timeout: 60_000})
  await text.click()
  await studio.keyboard.press('Control+End')

  await test.step('from Word', async () => {
    await paste(studio, readFileSync(`${clipboards}/word.html.txt`, 'utf8'))
    await expect(studio.getByText('1 link leads to a page of this site now.')).toBeVisible()
    await expect
      .poll(outline)
      .toEqual([
        'normal Hello.',
        'h2 What helps first',
        'normal Most people start with *exercise*, as the page on spinal stenosis says. The old leaflet says the same.',
        'bullet1 short walks',
        'bullet2 with a stick',
        'bullet1 a warm _bath_',
        'table Treatment|How long it takes|Exercise|6 weeks',
        'normal Ask before you pay.',
      ])
    const body = await saved()
    expect(body[2]?.markDefs).toEqual([expect.objectContaining({_type: 'internalLink'})])
    expect(JSON.stringify(body)).not.toMatch(/color|font|mso|class=/i)
  })

  await test.step('one undo takes it back', async () => {
    await studio.keyboard.press('Control+z')
    await expect.poll(outline).toEqual(['normal Hello.'])
  })

  await test.step('from Google Docs', async () => {
    await paste(studio, readFileSync(`${clipboards}/google-docs.html.txt`, 'utf8'))
    await expect
      .poll(outline)
      .toEqual([
        'normal Hello.',
        'h2 Questions to ask',
        'normal Ask *who* will do it, and read what the FDA_ itself_ says.',
        'number1 What happens if I wait?',
        'number1 What does it cost?',
        'normal ',
      ])
  })

  await client.delete(`drafts.${id}`)
  await studio.context().close()
})

/** As a browser hands over a clipboard that another program has filled. */
async function paste(studio: Page, html: string): Promise<void> {
  await studio.evaluate((filled) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', filled)
    clipboardData.setData('text/plain', 'words without structure')
    const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true})
    document.activeElement?.dispatchEvent(event)
  }, html)
}

async function saved(): Promise<Body[]> {
  return (await lakeReader('raw').fetch<Body[] | null>('*[_id == $id][0].body', {id: `drafts.${id}`})) ?? []
}

/** `bullet2 with a stick`, `normal helps *much*`: what kind of line, and its words. */
async function outline(): Promise<string[]> {
  return (await saved()).map(({_type, style, listItem, level, children = [], rows = []}) => {
    if (_type === 'table') return `table ${rows.flatMap(({cells}) => cells).join('|')}`
    const words = children.map(({text, marks}) =>
      marks.includes('strong') ? `*${text}*` : marks.includes('em') ? `_${text}_` : text,
    )
    return `${_type !== 'block' ? _type : listItem ? `${listItem}${level}` : style} ${words.join('')}`
  })
}
