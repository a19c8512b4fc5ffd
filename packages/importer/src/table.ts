import type {Block} from './proposal.ts'
import {tidy, visibleText} from './visible-text.ts'

export interface TableBlock {
  [field: string]: unknown
  _type: 'table'
  _key: string
  caption?: string
  headerRow: boolean
  headerColumn: boolean
  rows: {_type: 'tableRow'; _key: string; cells: string[]}[]
}

export function isTableBlock(block: Block): block is TableBlock {
  return block._type === 'table'
}

/** A table of facts as a block; null for one that only arranged the page. */
export function tableBlock(table: Element, newKey: () => string): {block: TableBlock; notes: string[]} | null {
  if (isLayout(table)) return null
  const trs = [...table.querySelectorAll('tr')]
  const grid = cellsOf(trs)
  const width = Math.max(...grid.map((row) => row.length))
  const caption = [...table.querySelectorAll('caption')].map(visibleText).join(' ')
  const headerRow = isHeaderRow(trs)
  const others = headerRow ? trs.slice(1) : trs
  const notes = [
    ...(table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])')
      ? [
          'A table had cells that reached over several columns or rows. Their words were repeated in each, so that every row reads right.',
        ]
      : []),
    ...(table.querySelector('ul, ol, p + p, br')
      ? ['Lists and paragraphs inside the cells of a table were joined to one line each.']
      : []),
  ]
  return {
    block: {
      _type: 'table',
      _key: newKey(),
      ...(caption && {caption}),
      headerRow,
      headerColumn: others.length > 0 && others.every((tr) => tr.querySelector('td, th')?.localName === 'th'),
      rows: grid.map((row) => ({
        _type: 'tableRow',
        _key: newKey(),
        cells: [...row, ...Array<string>(width - row.length).fill('')],
      })),
    },
    notes,
  }
}

/** Tables that old pages were laid out with: one inside another, with headings in it, or with a single row or column of long texts. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true
  if (table.querySelector('table, h1, h2, h3, h4, h5, h6, form, iframe')) return true
  const rows = [...table.querySelectorAll('tr')]
  const widest = Math.max(0, ...rows.map((row) => row.querySelectorAll('td, th').length))
  if (visibleText(table) === '') return true
  if (table.querySelector('th')) return widest < 1
  return rows.length < 2 || widest < 2 || [...table.querySelectorAll('td')].some(holdsAnArticle)
}

/** Old pages stand in one cell of a table as a whole, with bold lines in the place of headings. */
function holdsAnArticle(cell: Element): boolean {
  return visibleText(cell).length > 600 || cell.querySelectorAll('p').length > 4
}

function isHeaderRow([first]: Element[]): boolean {
  const cells = [...(first?.querySelectorAll('td, th') ?? [])].filter((cell) => visibleText(cell) !== '')
  if (cells.length === 0) return false
  if (first?.parentElement?.localName === 'thead') return true
  return cells.every((cell) => cell.localName === 'th' || isBold(cell))
}

function isBold(cell: Element): boolean {
  const bold = [...cell.querySelectorAll('b, strong')].map(visibleText).join(' ')
  return tidy(bold) === visibleText(cell)
}

/** Letters that may be added by repeating; a table made to fill the memory gets no more. */
const mostRepeated = 100_000

/** The words of every cell; a cell that spans several is repeated in all of them. */
function cellsOf(trs: Element[]): string[][] {
  const grid: string[][] = trs.map(() => [])
  let repeated = 0
  trs.forEach((tr, y) => {
    let x = 0
    for (const cell of tr.querySelectorAll('td, th')) {
      while (grid[y]?.[x] !== undefined) x += 1
      const text = cellText(cell)
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      repeated += (Math.min(down, trs.length - y) * across - 1) * (text.length + 4)
      const [wide, deep] = repeated > mostRepeated ? [1, 1] : [across, down]
      for (let row = y; row < Math.min(y + deep, trs.length); row += 1)
        for (let column = x; column < x + wide; column += 1) (grid[row] as string[])[column] = text
      x += wide
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''))
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name))
  return Number.isInteger(span) && span > 1 ? Math.min(span, 50) : 1
}

/** Items of a list and paragraphs stay apart in the one line that a cell has. */
function cellText(cell: Element): string {
  const parts = [...cell.querySelectorAll('li, p, div')].filter((part) => !part.querySelector('li, p, div'))
  const whole = visibleText(cell)
  if (parts.length < 2) return whole
  const joined = parts.map(visibleText).filter(Boolean).join('; ')
  // Words beside the paragraphs would be lost.
  return joined.replace(/; /g, ' ').length === whole.length ? joined : whole
}
