import {schemaTypes} from '@clinic/content/schema'
import {expect, test} from '@jest/globals'
import {dress} from './dress.ts'

const Icon = () => null
const Input = () => null

test('adds an icon and an input, and leaves the content’s own schema as it was', () => {
  const before = schemaTypes.find(({name}) => name === 'seo')
  const dressed = dress(schemaTypes, {icons: {seo: Icon}, inputs: {'seo.title': Input}}).find(
    ({name}) => name === 'seo',
  )
  expect(dressed).toMatchObject({icon: Icon})
  expect(before).not.toHaveProperty('icon')
  const fields = dressed && 'fields' in dressed ? (dressed.fields ?? []) : []
  const [title, description] = ['title', 'description'].map((wanted) => fields.find(({name}) => name === wanted))
  expect(title).toMatchObject({name: 'title', components: {input: Input}})
  expect(description).not.toHaveProperty('components')
})

test('returns a type as it is when nothing was prepared for it', () => {
  expect(dress(schemaTypes, {icons: {}, inputs: {}})).toEqual(schemaTypes)
})
