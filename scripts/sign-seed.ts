import {writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {command} from './command.ts'
import {signedSeed} from './signed-seed.ts'

/** `npm run seed:sign`: signs every seeded page in the name of its demonstration reviewer, after its text was edited. */
await command(async () => {
  const seedDir = resolve(import.meta.dirname, '../seed')
  for (const [file, text] of await signedSeed(seedDir)) writeFileSync(join(seedDir, file), text)
})
