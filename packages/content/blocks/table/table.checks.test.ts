import {expect, test} from '@jest/globals'
import {tableFindings} from './table.checks.ts'

const row = (...cells: string[]) => ({_type: 'tableRow', _key: `row-${cells[0]}`, cells})
const table = (rows: object[], more: object = {}) => ({
  _type: 'table',
  caption: 'Compared',
  headerRow: true,
  rows,
  ...more,
})
const rules = (value: Record<string, unknown>) => tableFindings(value, ['body']).map(({rule}) => rule)

test('a whole table has nothing to be said about it, with an empty corner too', () => {
  expect(rules(table([row('', 'Time'), row('Exercise', '6 weeks')], {headerColumn: true}))).toEqual([])
})

test('an empty table is refused, however many empty cells it has', () => {
  expect(rules(table([row('', ' '), row('')]))).toEqual(['table-empty'])
  expect(rules(table([]))).toEqual(['table-empty'])
})

test('a row that lacks a cell is named', () => {
  const [finding] = tableFindings(table([row('What', 'Time'), row('Exercise')]), ['body'])
  expect(finding).toMatchObject({rule: 'table-uneven', path: ['body', 'rows', {_key: 'row-Exercise'}]})
  expect(finding?.message).toContain('Row 2 of this table has 1 cell, another row has 2.')
})

test('a column or row without a name is told, unless nothing has names here', () => {
  const rows = [row('What', ''), row('Exercise', '6 weeks')]
  expect(rules(table(rows))).toEqual(['table-header-empty'])
  expect(rules(table(rows, {headerRow: false}))).toEqual([])
  expect(rules(table([row('What', 'Time'), row('', '6 weeks')], {headerColumn: true}))).toEqual(['table-header-empty'])
})

test('asks for words above the table', () => {
  expect(rules(table([row('What', 'Time'), row('Exercise', '6 weeks')], {caption: ' '}))).toEqual(['table-caption'])
})
