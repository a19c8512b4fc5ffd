import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {lacksOf, pictureDetails} from '../objects/figure/picture-details.ts'
import {seedDocuments} from './seed-documents.ts'

test('the library knows every picture of the seed, and lacks nothing about it', () => {
  const details = JSON.parse(readFileSync(new URL('../../../seed/assets.json', import.meta.url), 'utf8'))
  const used = new Set(JSON.stringify(seedDocuments()).match(/image-[0-9a-f]{40}/g))
  expect(Object.keys(details).toSorted()).toEqual([...used].toSorted())
  for (const fields of Object.values<object>(details))
    expect(lacksOf(pictureDetails({_id: '', _type: '', ...fields}))).toEqual([])
})
