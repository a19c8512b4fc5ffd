import type {SanityClient} from '@sanity/client'
import {createPublishedDocuments} from './published-documents.ts'

/** A dataset that can change, and what was asked of it. */
function dataset(documents: {_id: string; _rev: string}[]) {
  const asked: (string[] | 'revisions')[] = []
  const client = {
    config: () => ({}),
    async fetch(_query: string, {ids}: {ids?: string[]}) {
      asked.push(ids ?? 'revisions')
      return structuredClone(ids ? documents.filter(({_id}) => ids.includes(_id)) : documents)
    },
  } as unknown as SanityClient
  return {documents, asked, client}
}

test('reads everything once, then only what changed, and notices what is gone', async () => {
  const {documents, asked, client} = dataset([
    {_id: 'a', _rev: '1'},
    {_id: 'b', _rev: '1'},
  ])
  let now = 0
  const published = createPublishedDocuments(
    () => client,
    () => now,
  )
  expect([...(await published.read()).keys()]).toEqual(['a', 'b'])
  now = 4999
  await published.read()
  expect(asked).toEqual(['revisions', ['a', 'b']])

  now = 5000
  documents.splice(0, 2, {_id: 'b', _rev: '2'})
  expect([...(await published.read()).values()]).toEqual([{_id: 'b', _rev: '2'}])
  expect(asked.slice(2)).toEqual(['revisions', ['b']])
})

test('two readers at once share one reading, and a failure is not remembered', async () => {
  const {client, asked} = dataset([{_id: 'a', _rev: '1'}])
  let fails = true
  const published = createPublishedDocuments(() => {
    if (fails) throw new Error('no lake')
    return client
  })
  await expect(published.read()).rejects.toThrow('no lake')
  fails = false
  await Promise.all([published.read(), published.read()])
  expect(asked).toEqual(['revisions', ['a']])
})
