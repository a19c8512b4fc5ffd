import {draw} from '../../testing/draw.tsx'
import {tableExamples} from './table.examples.ts'
import {Table} from './table.tsx'

test('headers say what they name, and the empty corner is no header', () => {
  const html = draw(<Table {...tableExamples.compared} />)
  expect(html).toContain('<caption>Treatments compared</caption><thead><tr><td></td><th scope="col">How long it takes')
  expect(html).toContain('<tr><th scope="row">Exercise</th><td>6 weeks</td>')
})

test('a wide table can be reached and scrolled with the keys, and has a name', () => {
  expect(draw(<Table {...tableExamples.compared} />)).toMatch(
    /^<div class="table" role="group" aria-label="Treatments compared" tabindex="0">/,
  )
  expect(draw(<Table {...tableExamples.uneven} />)).toContain('aria-label="Table"')
})

test('a short row is filled up, so that every row has the same columns', () => {
  expect(draw(<Table {...tableExamples.uneven} />)).toContain('<tr><td>Closed</td><td></td></tr>')
})

test('a table of one row keeps its row in the body: a head alone is read to nobody', () => {
  const [row] = tableExamples.compared.rows
  expect(draw(<Table {...tableExamples.compared} rows={row ? [row] : null} />)).not.toContain('<thead>')
})

test('a table without rows is nothing for readers', () => {
  expect(draw(<Table {...tableExamples.begun} />)).toBe('')
})
