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

test('a field is opened at its parent and gets the caret', () => {
  expect(jumpTargetOf(finding(['seo', 'title']), document)).toEqual({open: ['seo'], focus: ['seo', 'title']})
})

test('the caret goes into the span that holds the quoted words', () => {
  expect(jumpTargetOf(finding(['symptoms', {_key: 'b'}], 3), document)).toEqual({
    open: ['symptoms'],
    focus: ['symptoms', {_key: 'b'}, 'children', {_key: '2'}, 'text'],
  })
})

test('a link is opened at its mark, whichever of its fields is wrong', () => {
  const mark = ['symptoms', {_key: 'b'}, 'markDefs', {_key: 'm'}]
  expect(jumpTargetOf(finding([...mark, 'href']), document)).toEqual({open: mark, focus: mark})
})

test('a block or an item is opened itself', () => {
  const path = ['symptoms', {_key: 'c'}]
  expect(jumpTargetOf(finding(path), document)).toEqual({open: path, focus: path})
})

test('an address is typed in its inner field', () => {
  expect(jumpTargetOf(finding(['slug']), document)).toEqual({open: ['slug'], focus: ['slug', 'current']})
})

test('a finding about the whole page leads nowhere', () => {
  expect(jumpTargetOf(finding([]), document)).toBeNull()
})
