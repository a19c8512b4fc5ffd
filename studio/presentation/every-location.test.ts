import {schemaTypes} from '@clinic/content/schema'
import {seedDocuments} from '@clinic/content/seed-documents'
import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'
import {LOCATIONS_QUERY, type LocationRow, locationsOf} from './locations.ts'

const types = schemaTypes.filter(({type}) => type === 'document').map(({name}) => name)
const seed = seedDocuments()

async function rowsOf(id: string): Promise<LocationRow[]> {
  const value = await evaluate(parse(LOCATIONS_QUERY, {params: {id}}), {dataset: seed, params: {id}})
  return await value.get()
}

test.each(types)('%s is shown somewhere, or it is said why not', async (type) => {
  const document = seed.find(({_id, _type}) => _type === type && !_id.startsWith('drafts.'))
  const {locations = [], message} = locationsOf(
    type,
    document?._id ?? 'none',
    document ? await rowsOf(document._id) : [],
  )
  if (document) expect(locations.length).toBeGreaterThan(0)
  else expect(message).toMatch(/^Readers never see this\./)
  for (const {title, href} of locations) {
    expect(title).not.toBe('')
    expect(href).toMatch(/^\//)
  }
})

test('a document that was begun a moment ago says what to do, or that readers never see it', () => {
  for (const type of types) expect(locationsOf(type, 'new', [{_id: 'new', _type: type}])).not.toEqual({})
})
