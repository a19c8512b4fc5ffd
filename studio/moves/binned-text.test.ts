import {expect, test} from '@jest/globals'
import {binnedText} from './binned-text.ts'

test('a deleted page can be read as plain text, without its address', () => {
  const block = (text: string, more: object = {}) => ({
    _type: 'block',
    _key: text,
    style: 'normal',
    children: [{_type: 'span', _key: 's', text}],
    ...more,
  })
  const lines = binnedText({
    _id: 'a',
    _type: 'article',
    title: 'Sciatica',
    slug: {_type: 'slug', current: 'sciatica'},
    body: [block('What helps', {style: 'h2'}), block('Walking', {listItem: 'bullet'}), block('Time.')],
  })
  expect(lines.map(({text, isHeading, isItem}) => [text, isHeading, isItem])).toEqual([
    ['Sciatica', true, false],
    ['What helps', true, false],
    ['Walking', false, true],
    ['Time.', false, false],
  ])
})
