import {expect, test} from '@jest/globals'
import {JSDOM} from 'jsdom'
import {pastedRange} from './pasted-range.ts'

const parse = (html: string) => new JSDOM(html).window.document
const range = (text: string, html = '') => pastedRange({html, text}, parse)

test('lines with tabs are a range, quoted cells too', () => {
  expect(range('What\tTime\r\nExercise\t6 weeks\r\n')).toEqual([
    ['What', 'Time'],
    ['Exercise', '6 weeks'],
  ])
  expect(range('"two\nlines"\t"say ""no"""\nlast\t')).toEqual([
    ['two lines', 'say "no"'],
    ['last', ''],
  ])
})

test('a table of Word is a range, without its styling, lines of a cell apart', () => {
  const html =
    '<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>What</b></p><p>how</p></td><td>Time</td></tr><tr><td colspan=2>Both</td></tr></table>'
  expect(range('What\tTime', html)).toEqual([
    ['What how', 'Time'],
    ['Both', ''],
  ])
})

test('cells that reach over several rows leave the others in their columns', () => {
  const html =
    '<table><tr><td rowspan=2>Exercise</td><td>6 weeks</td></tr><tr><td>12 weeks</td></tr><tr><td>Surgery</td><td>1 hour</td></tr></table>'
  expect(range('', html)).toEqual([
    ['Exercise', '6 weeks'],
    ['Exercise', '12 weeks'],
    ['Surgery', '1 hour'],
  ])
})

test('words beside a table, and a second table, are not lost', () => {
  const table = '<table><tr><td>What</td><td>Time</td></tr></table>'
  const alone = `<style>td {color: red}</style>${table}<p class=MsoNormal><o:p>&nbsp;</o:p></p>`
  expect(range('What\tTime', alone)).toEqual([['What', 'Time']])
  expect(range('Before it\nWhat\tTime', `<p>Before it</p>${table}`)).toEqual([['Before it'], ['What', 'Time']])
  expect(range('What\tTime\nLast\t2', `${table}<table><tr><td>Last</td><td>2</td></tr></table>`)).toEqual([
    ['What', 'Time'],
    ['Last', '2'],
  ])
})

test('a piece of text, and a single cell, are no range', () => {
  expect(range('Exercise helps.\nSurgery may.')).toBeNull()
  expect(range('6 weeks', '<table><tr><td>6 weeks</td></tr></table>')).toBeNull()
})
