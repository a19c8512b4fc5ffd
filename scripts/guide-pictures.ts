import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {type BrowserContext, chromium} from '@playwright/test'
import {chromiumPath} from '../e2e/browser.ts'
import {command} from './command.ts'
import {picture} from './guide-pictures/picture.ts'
import {type Places, shots} from './guide-pictures/shots.ts'
import {signedInStudio} from './guide-pictures/studio.ts'
import {readSettings} from './settings.ts'

/**
 * `npm run guide:pictures -- [NAME]…` takes the pictures of the editor's guide anew, all or those named, from the running
 * programs of `npm start` (their ports and addresses come from the same settings). It signs in as the demonstration
 * people and types in drafts, which it throws away: give it a lake of its own with LAKE_DATA_DIR.
 */
await command(async () => {
  const settings = readSettings()
  if (!settings.lake)
    throw new Error(
      'Pictures are taken of the demonstration content: run this without SANITY_PROJECT_ID, on the local lake.',
    )
  const names = parseArgs({allowPositionals: true}).positionals
  const unknown = names.filter((name) => !shots.some((shot) => shot.name === name))
  if (unknown.length > 0)
    throw new Error(`No picture is called ${unknown.join(', ')}. There are: ${shots.map(({name}) => name).join(', ')}.`)

  const folder = join(settings.root, 'docs/guide/pictures')
  mkdirSync(folder, {recursive: true})
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  })
  const failed: string[] = []
  try {
    for (const shot of names.length > 0 ? shots.filter(({name}) => names.includes(name)) : shots) {
      const context = await browser.newContext({
        viewport: {width: 1200, height: shot.height ?? 720},
        reducedMotion: 'reduce',
      })
      try {
        const bytes = await taken(context, shot, settings)
        writeFileSync(join(folder, `${shot.name}.webp`), bytes)
        console.log(`${shot.name}.webp  ${(bytes.length / 1024).toFixed(0)} KB`)
      } catch (error) {
        failed.push(shot.name)
        console.error(`${shot.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
      }
      await context.close()
    }
  } finally {
    await browser.close()
  }
  if (failed.length > 0) throw new Error(`Not taken: ${failed.join(', ')}. The old pictures stay.`)
})

async function taken(context: BrowserContext, shot: (typeof shots)[number], places: Places): Promise<Buffer> {
  const studio = await signedInStudio(context, places, shot.as ?? 'Eva Editor')
  try {
    const marked = await shot.show(studio)
    return await picture(studio.page, marked ?? null)
  } finally {
    await studio.takeBack()
  }
}
