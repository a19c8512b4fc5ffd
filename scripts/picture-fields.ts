import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'

/**
 * Part of `npm run typegen`: adds the field of picture files that our queries read and Sanity's own schema of assets lacks.
 * The Content Lake takes any field on an asset document, but `sanity schema extract` knows the official ones alone.
 */
const file = resolve(import.meta.dirname, '../packages/content/generated/schema.json')

interface ExtractedType {
  name: string
  attributes?: Record<string, object>
}

const types: ExtractedType[] = JSON.parse(readFileSync(file, 'utf8'))
const attributes = types.find(({name}) => name === 'sanity.imageAsset')?.attributes
if (!attributes) throw new Error(`${file} has no sanity.imageAsset. Look at what "sanity schema extract" writes now.`)
attributes.licence = {type: 'objectAttribute', value: {type: 'string'}, optional: true}
writeFileSync(file, `${JSON.stringify(types, null, 2)}\n`)
