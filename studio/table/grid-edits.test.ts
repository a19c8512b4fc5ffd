import {expect, test} from '@jest/globals'
import {
  type TableRow,
  withCell,
  withColumnAfter,
  withoutColumn,
  withoutRow,
  withRange,
  withRowBelow,
} from './grid-edits.ts'

const row = (_key: string, ...cells: string[]): TableRow => ({_type: 'tableRow', _key, cells})
const grid = [row('a', 'What', 'Time'), row('b', 'Exercise')]
const cells = (rows: TableRow[]) => rows.map((line) => line.cells)

test('a cell is written and the other rows stay the same objects', () => {
  const next = withCell(grid, 1, 1, '6 weeks')
  expect(cells(next)).toEqual([
    ['What', 'Time'],
    ['Exercise', '6 weeks'],
  ])
  expect(next[0]).toBe(grid[0])
  expect(grid[1]?.cells).toEqual(['Exercise'])
})

test('rows and columns are added beside the place one is at, and taken away', () => {
  expect(cells(withRowBelow(grid, 0, () => 'n'))).toEqual([['What', 'Time'], ['', ''], ['Exercise']])
  expect(cells(withColumnAfter(grid, 0))).toEqual([
    ['What', '', 'Time'],
    ['Exercise', '', ''],
  ])
  expect(cells(withoutRow(grid, 0))).toEqual([['Exercise']])
  expect(cells(withoutColumn(grid, 0))).toEqual([['Time'], []])
})

test('a pasted range covers cells and makes the table larger where it has to', () => {
  const next = withRange(
    grid,
    {row: 1, column: 1},
    [
      ['6 weeks', 'Sore'],
      ['1 hour', 'Infection'],
    ],
    () => 'n',
  )
  expect(cells(next)).toEqual([
    ['What', 'Time', ''],
    ['Exercise', '6 weeks', 'Sore'],
    ['', '1 hour', 'Infection'],
  ])
  expect(next.map(({_key}) => _key)).toEqual(['a', 'b', 'n'])
})
