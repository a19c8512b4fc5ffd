import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'

test('the program that publishes on time goes on when it cannot have a token yet: the site would end with it', async () => {
  const noFolder = join(mkdtempSync(join(tmpdir(), 'clinic-schedule-')), 'a-file')
  writeFileSync(noFolder, '')
  const env = {...process.env, LAKE_DATA_DIR: noFolder, SANITY_API_HOST: '', SANITY_WRITE_TOKEN: ''}
  const script = join(import.meta.dirname, 'schedule.ts')
  const child = spawn(process.execPath, ['--no-warnings', script, '--every', '1'], {env})
  const exit = once(child, 'exit')
  const said = new Promise((settle) =>
    child.stdout.on('data', (text) => /tried again/.test(String(text)) && settle('goes on')),
  )
  expect(await Promise.race([said, exit])).toBe('goes on')
  child.kill('SIGKILL')
  await exit
})
