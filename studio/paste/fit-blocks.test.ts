import {expect, test} from '@jest/globals'
import {fitBlocks, paragraph} from './fit-blocks.ts'

const key = () => 'k'
const heading = {...paragraph('Causes', key), style: 'h3'}
const table = {
  _type: 'table',
  _key: 't',
  caption: 'Compared',
  headerRow: true,
  rows: [
    {_type: 'tableRow', _key: 'r', cells: ['Exercise', '6 weeks']},
    {_type: 'tableRow', _key: 's', cells: ['', '']},
  ],
}

test('a text with headings and tables takes them as they are', () => {
  const blocks = [heading, table]
  const fitted = fitBlocks(blocks, {styles: ['normal', 'h3'], blocks: ['table']}, key)
  expect(fitted[0]).toBe(heading)
  expect(fitted[1]).toBe(table)
})

test('a simple text keeps every word of them, as paragraphs', () => {
  const fitted = fitBlocks([heading, table], {styles: ['normal'], blocks: []}, key)
  expect(fitted).toEqual([
    {...heading, style: 'normal'},
    paragraph('Compared', key),
    paragraph('Exercise · 6 weeks', key),
  ])
})
