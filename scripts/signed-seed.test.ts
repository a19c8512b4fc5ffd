import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from '@jest/globals'
import {signedSeed} from './signed-seed.ts'

const seedDir = resolve(import.meta.dirname, '../seed')

test('every seeded page is signed as it stands; if not, run npm run seed:sign', async () => {
  const stale: string[] = []
  for (const [file, text] of await signedSeed(seedDir)) {
    const lines = readFileSync(join(seedDir, file), 'utf8').split('\n')
    for (const [index, line] of text.split('\n').entries()) if (line !== lines[index]) stale.push(JSON.parse(line)._id)
  }
  expect(stale).toEqual([])
})
