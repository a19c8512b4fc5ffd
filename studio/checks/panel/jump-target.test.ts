import {expect, test} from '@jest/globals'
import {jumpTargetOf} from './jump-target.ts'

const document = {
  _id: 'a',
  _type: 'condition',
  slug: {_type: 'slug', current: 'back-pain'},
  symptoms: [
    {
      _type: 'block',
      _key: 'b',
      children: [
        {_type: 'span', _key: '1', text: 'We '},
        {_type: 'span', _key: '2', text: 'cure pain'},
      ],
      markDefs: [{_type: 'externalLink', _key: 'm'}],
    },
    {_type: 'callout', _key: 'c'},
  ],
}
const finding = (path: (string | number | {_key: string})[], start?: number) => ({
  rule: 'C01',
  severity: 'error' as const,
  path,
  message: 'Say what it may do.',
  ...(start === undefined ? {} : {quote: {text: 'cure', start, end: start + 4}}),
})

test('the caret goes into the span that holds the quoted words', () => {
  expect(jumpTargetOf(finding(['symptoms', {_key: 'b'}], 3), document)).toEqual([
    'symptoms',
    {_key: 'b'},
    'children',
    {_key: '2'},
    'text',
  ])
})

test('an address is typed in its inner field', () => {
  expect(jumpTargetOf(finding(['slug']), document)).toEqual(['slug', 'current'])
})

test('a field, a block and a link are opened themselves', () => {
  for (const path of [
    ['seo', 'title'],
    ['symptoms', {_key: 'c'}],
    ['symptoms', {_key: 'b'}, 'markDefs', {_key: 'm'}],
  ])
    expect(jumpTargetOf(finding(path), document)).toEqual(path)
})

test('a finding about the whole page leads nowhere', () => {
  expect(jumpTargetOf(finding([]), document)).toBeNull()
})
