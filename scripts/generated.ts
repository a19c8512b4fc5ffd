import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {run} from './children.ts'

/**
 * Generates the schema and the query types again and fails when the committed files differ, so that
 * types never lag behind the schema. The new files are left in place, ready to commit.
 */
const root = resolve(import.meta.dirname, '..')
const files = ['schema.json', 'sanity.types.ts'].map((name) => join(root, 'packages/content/generated', name))
const env = {DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1'}

const before = files.map(read)
await run('npm', ['run', '--silent', 'typegen'], {cwd: root, env})
const stale = files.filter((file, index) => read(file) !== before[index])

if (stale.length > 0) {
  console.error(
    `Out of date: ${stale.join(', ')}. They are generated anew now: look at the difference and commit them.`,
  )
  process.exitCode = 1
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
