import {draftClient, publishedClient} from '../sanity/clients.ts'
import {pageOrMoved} from './page-or-moved.ts'

jest.mock('../sanity/clients.ts', () => ({publishedClient: jest.fn(), draftClient: jest.fn()}))

const frame = {site: {title: 'Clinic'}, clinic: null}

function published(answer: (query: string, params: Record<string, unknown>) => unknown) {
  const client = {
    config: () => ({}),
    fetch: async (query: string, params: Record<string, unknown>) => answer(query, params),
  }
  jest.mocked(publishedClient).mockReturnValue(client as unknown as ReturnType<typeof publishedClient>)
}

test('other forms of a page are made from what is published, never from drafts', async () => {
  published(() => ({
    pages: [{_id: 'page-privacy', title: 'Privacy', slug: 'privacy', _updatedAt: '2026-01-01T00:00:00Z'}],
    frame,
  }))
  expect(await pageOrMoved('/about/privacy')).toMatchObject({id: 'page-privacy', path: '/about/privacy'})
  expect(draftClient).not.toHaveBeenCalled()
})

test('the other forms of a page that moved are where it moved to', async () => {
  published((_query, params) => ('from' in params ? {to: {_type: 'page', slug: 'your-data'}} : {pages: [], frame}))
  expect(await pageOrMoved('/about/privacy')).toEqual({movedTo: '/about/your-data'})
})

test('a page that is not published, or no page at all, has no other forms', async () => {
  published((_query, params) => ('from' in params ? null : {pages: [], frame}))
  expect(await pageOrMoved('/about/nothing')).toBeNull()
  expect(await pageOrMoved('/api/health')).toBeNull()
  expect(await pageOrMoved('/__proto__')).toBeNull()
})
