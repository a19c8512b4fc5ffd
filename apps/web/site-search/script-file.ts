import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import {dirname, join} from 'node:path'

const source = join(import.meta.dirname, 'search-as-you-type.client.ts')
const file = join(import.meta.dirname, '../public/search.js')

/** The one script of the public site, as browsers get it. */
export function searchScript(): string {
  const code = stripTypeScriptTypes(readFileSync(source, 'utf8'), {mode: 'strip'})
  // In its own scope, without the room that the types took.
  return `{${code.replace(/^\/\*\*[\s\S]*?\*\/\n/, '').replace(/[ \t]+$/gm, '')}}\n`
}

/** Puts the script where Next serves it from. */
export function writeSearchScript(): void {
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, searchScript())
}
