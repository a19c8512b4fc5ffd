import {type ContentDocument, datasetFacts} from '@clinic/content/checks'
import {dependencesOn} from '@clinic/content/moves'
import {expect, test} from '@jest/globals'
import {placeGroups} from './dependence-groups.ts'

function linking(id: string, key: string): ContentDocument {
  const reference = {_type: 'reference', _ref: 'old'}
  const span = (text: string, marks: string[]) => ({_type: 'span', _key: text, text, marks})
  return {
    _id: id,
    _type: 'article',
    title: 'Sciatica',
    body: [
      {
        _type: 'block',
        _key: key,
        markDefs: [{_type: 'internalLink', _key: 'l', reference}],
        children: [span('See ', []), span('the ', ['l']), span('old page', ['strong', 'l'])],
      },
    ],
  }
}

test('a place is shown once with its words, and said to be a draft where only the draft has it', () => {
  const dataset = datasetFacts([linking('a', '1'), linking('drafts.a', '1'), linking('drafts.b', '2')])
  const [links, ...others] = placeGroups(dependencesOn('old', dataset))
  expect(others).toEqual([])
  expect(links?.places.map(({id, words, isDraft}) => ({id, words, isDraft}))).toEqual([
    {id: 'a', words: 'the old page', isDraft: false},
    {id: 'b', words: 'the old page', isDraft: true},
  ])
  expect(links?.places[0]?.target).toEqual(['body', {_key: '1'}, 'children', {_key: 'the '}, 'text'])
})
