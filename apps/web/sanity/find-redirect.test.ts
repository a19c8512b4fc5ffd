import type {SanityClient} from '@sanity/client'
import {findRedirect} from './find-redirect.ts'

const fetch = jest.fn(async () => ({to: {_type: 'article', slug: 'new'}}))
const client = {config: () => ({}), fetch} as unknown as SanityClient

test('an old address leads to the page it names, and the address of a shared draft is asked of nobody', async () => {
  expect(await findRedirect(client, '/articles/old')).toBe('/articles/new')
  fetch.mockClear()
  expect(await findRedirect(client, `/draft/${'a'.repeat(43)}`)).toBeNull()
  expect(fetch).not.toHaveBeenCalled()
})
