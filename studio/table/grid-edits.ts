/** A row as the document holds it. */
export interface TableRow {
  _type: 'tableRow'
  _key: string
  cells?: string[]
}

export type Grid = readonly TableRow[]

/** Every edit returns new rows and leaves those it does not touch as the same objects, so that only what changed is written. */

export function widthOf(grid: Grid): number {
  return Math.max(0, ...grid.map(({cells}) => cells?.length ?? 0))
}

export function cellOf(grid: Grid, row: number, column: number): string {
  return grid[row]?.cells?.[column] ?? ''
}

export function withCell(grid: Grid, row: number, column: number, text: string): TableRow[] {
  return grid.map((line, index) => (index === row ? {...line, cells: put(line.cells ?? [], column, text)} : line))
}

/** A new row below `row`; above all of them with -1. */
export function withRowBelow(grid: Grid, row: number, newKey: () => string): TableRow[] {
  return grid.toSpliced(row + 1, 0, emptyRow(Math.max(1, widthOf(grid)), newKey))
}

export function withColumnAfter(grid: Grid, column: number): TableRow[] {
  return grid.map((line) => ({...line, cells: filled(line.cells ?? [], widthOf(grid)).toSpliced(column + 1, 0, '')}))
}

export function withoutRow(grid: Grid, row: number): TableRow[] {
  return grid.toSpliced(row, 1)
}

export function withoutColumn(grid: Grid, column: number): TableRow[] {
  return grid.map((line) => ({...line, cells: (line.cells ?? []).toSpliced(column, 1)}))
}

/** A range from a spreadsheet put down with its corner in a cell: what it covers is replaced, rows and columns are added. */
export function withRange(
  grid: Grid,
  at: {row: number; column: number},
  range: string[][],
  newKey: () => string,
): TableRow[] {
  const width = Math.max(widthOf(grid), at.column + Math.max(0, ...range.map((cells) => cells.length)))
  const height = Math.max(grid.length, at.row + range.length)
  return Array.from({length: height}, (_, row) => {
    const line = grid[row] ?? emptyRow(width, newKey)
    const pasted = range[row - at.row] ?? []
    const isShort = (line.cells?.length ?? 0) < width
    if (pasted.length === 0 && !isShort) return line
    return {...line, cells: filled(line.cells ?? [], width).toSpliced(at.column, pasted.length, ...pasted)}
  })
}

export function emptyGrid(rows: number, columns: number, newKey: () => string): TableRow[] {
  return Array.from({length: rows}, () => emptyRow(columns, newKey))
}

function emptyRow(width: number, newKey: () => string): TableRow {
  return {_type: 'tableRow', _key: newKey(), cells: Array<string>(width).fill('')}
}

function put(cells: string[], column: number, text: string): string[] {
  return filled(cells, column + 1).with(column, text)
}

function filled(cells: string[], width: number): string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]
}
