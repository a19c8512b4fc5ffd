import {datasetFacts} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {changedLately, publicationsOf, transactionsIn} from './publications.ts'

const page = (_id: string, _updatedAt: string) => ({_id, _type: 'page', _updatedAt})
const transaction = (timestamp: string, author: string, ...documentIDs: string[]) => ({timestamp, author, documentIDs})

test('asks only about content that changed in the last seven days', () => {
  const facts = datasetFacts([
    page('new', '2026-11-20T00:00:00Z'),
    page('old', '2026-11-19T23:59:59Z'),
    page('drafts.new', '2026-11-27T00:00:00Z'),
    {...page('picture', '2026-11-27T00:00:00Z'), _type: 'sanity.imageAsset'},
    page('checks.links', '2026-11-27T00:00:00Z'),
  ])
  expect(changedLately(facts, '2026-11-27').map(({_id}) => _id)).toEqual(['new'])
})

test('whoever removed the draft and wrote the public version in one step published it, last one first', () => {
  const documents = [page('a', '2026-11-26T09:00:00Z'), page('b', '2026-11-27T09:00:00Z')]
  const found = publicationsOf(documents, [
    transaction('2026-11-25T09:00:00Z', 'ada', 'a', 'drafts.a'),
    transaction('2026-11-26T09:00:00Z', 'eva', 'a', 'drafts.a'),
    transaction('2026-11-26T10:00:00Z', 'eva', 'drafts.a'),
    transaction('2026-11-27T09:00:00Z', 'eva', 'b', 'drafts.b'),
  ])
  expect(found).toEqual([
    {id: 'b', at: '2026-11-27T09:00:00Z', account: 'eva', isFromDraft: true},
    {id: 'a', at: '2026-11-26T09:00:00Z', account: 'eva', isFromDraft: true},
  ])
})

test('an import is no publication, also when it brings the draft along', () => {
  const documents = [page('a', '2026-11-26T09:00:00Z'), page('b', '2026-11-26T09:00:00Z')]
  const found = publicationsOf(documents, [
    transaction('2026-11-26T09:00:00Z', '<system>', 'a', 'drafts.a', 'b'),
    transaction('2026-11-26T08:00:00Z', 'robot', 'b'),
  ])
  expect(found.map(({isFromDraft}) => isFromDraft)).toEqual([false, false])
})

test('what the history no longer knows is still told, without a name', () => {
  expect(publicationsOf([page('a', '2026-11-26T09:00:00Z')], [])).toEqual([
    {id: 'a', at: '2026-11-26T09:00:00Z', account: '', isFromDraft: true},
  ])
})

test('reads one transaction a line, and passes over what is none', () => {
  const line = JSON.stringify(transaction('2026-11-26T09:00:00Z', 'eva', 'a'))
  expect(transactionsIn(`${line}\n\n{"message":"end"}\n${line}\n`)).toHaveLength(2)
})
