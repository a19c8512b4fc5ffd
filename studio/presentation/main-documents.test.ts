import {pathOf} from '@clinic/content/route'
import {documentSchemas, singletonTypes} from '@clinic/content/schema'
import {expect, test} from '@jest/globals'
import {mainDocuments} from './main-documents.ts'

test('every type that has an address opens its document beside the page', () => {
  const withAddress = documentSchemas.map(({name}) => name).filter((type) => pathOf(type, 'x'))
  expect(mainDocuments()).toHaveLength(withAddress.length)
})

test('the slug in the address chooses the document', () => {
  const condition = mainDocuments().find(({route}) => route === '/conditions/:slug')
  expect(condition?.params({params: {slug: 'sciatica'}})).toEqual({type: 'condition', slug: 'sciatica'})
})

test('the home page opens the site settings and the clinic page the clinic, each by its one id', () => {
  const chosen = mainDocuments()
    .filter(({filter}) => filter.includes('_id'))
    .map(({route, params}) => [route, params({params: {}}).type])
  expect(Object.fromEntries(chosen)).toEqual({'/': 'siteSettings', '/clinic': 'clinic'})
  expect(chosen).toHaveLength(singletonTypes.length)
})

test('no two types share an address', () => {
  const routes = mainDocuments().map(({route}) => route)
  expect(new Set(routes).size).toBe(routes.length)
})
