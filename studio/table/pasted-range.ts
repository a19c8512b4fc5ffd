interface Clipboard {
  html: string
  text: string
}

/** The cells of a range on the clipboard: a table of Word or a web page, or lines with tabs of a spreadsheet. Null for a piece of text. */
export function pastedRange({html, text}: Clipboard, parseHtml: (html: string) => Document): string[][] | null {
  const table = /<table/i.test(html) ? onlyTable(parseHtml(html).body) : null
  const rows = table ? cellsOf(table) : text.includes('\t') ? linesOf(text) : []
  const isOneCell = rows.length === 1 && rows[0]?.length === 1
  return rows.length === 0 || isOneCell ? null : rows
}

/** The table when it is all there is: words around it, or a second table, would be lost. */
function onlyTable(body: HTMLElement): HTMLTableElement | null {
  const table = body.querySelector('table')
  const rest = body.cloneNode(true) as HTMLElement
  for (const unread of [rest.querySelector('table'), ...rest.querySelectorAll('style, script, title')]) unread?.remove()
  return oneLine(rest.textContent ?? '') === '' ? table : null
}

/** A cell that spans several columns stands in the first of them, one that spans several rows in each: so every row reads right. */
function cellsOf(table: HTMLTableElement): string[][] {
  const rows = Array.from(table.rows)
  const grid: string[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of Array.from(row.cells)) {
      while (grid[y]?.[x] !== undefined) x += 1
      const words = [textOf(cell), ...Array<string>(Math.min(Math.max(cell.colSpan - 1, 0), 20)).fill('')]
      for (const line of grid.slice(y, y + Math.max(cell.rowSpan, 1)))
        for (const [index, word] of words.entries()) line[x + index] = word
      x += words.length
    }
  }
  return grid.map((line) => Array.from(line, (cell) => cell ?? ''))
}

/** Lines within a cell stay apart by a space: a cell is one text. */
function textOf(cell: HTMLTableCellElement): string {
  for (const end of Array.from(cell.querySelectorAll('br, p, div, li'))) end.append(' ')
  for (const lineBreak of Array.from(cell.querySelectorAll('br'))) lineBreak.replaceWith(' ')
  return oneLine(cell.textContent ?? '')
}

/** Spreadsheets quote a cell that holds a line break or a tab. */
function linesOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text
    .replace(/\r\n?/g, '\n')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(oneLine(quoted?.replaceAll('""', '"') ?? plain))
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
