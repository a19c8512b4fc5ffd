import {machineRewrites} from '../search/rewrites.ts'
import {markdownPath, pathOfForm, sharePath} from './other-forms.ts'

test('a page and its other forms lead to each other', () => {
  for (const path of ['/', '/conditions', '/conditions/sciatica']) {
    expect(pathOfForm(markdownPath(path).replace(/^\/|\.md$/g, ''))).toBe(path)
    expect(pathOfForm(sharePath(path).replace(/^\/share\/|\.png$/g, ''))).toBe(path)
  }
})

test('robots are kept from no address at which something for programs stands', () => {
  expect(machineRewrites.filter(({source}) => source.startsWith('/api/'))).toEqual([])
})
