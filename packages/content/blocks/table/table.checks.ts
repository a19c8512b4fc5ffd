import type {Path} from '@sanity/types'
import {error, type Finding, warning} from '../../checks/finding.ts'
import {isEmpty, keyStep, listOf, objectOf, textOf} from '../../checks/values.ts'

/** What is wrong with one table, wherever it stands. */
export function tableFindings(table: Record<string, unknown>, path: Path): Finding[] {
  const rows = listOf(table.rows).map((row) => listOf(objectOf(row).cells).map(textOf))
  if (rows.every((cells) => cells.every((cell) => cell === '')))
    return [error('table-empty', path, 'This table is empty. Fill it in, or delete it.')]
  return [...captionFindings(table, path), ...unevenRows(table, rows, path), ...emptyHeaders(table, rows, path)]
}

function captionFindings({caption}: Record<string, unknown>, path: Path): Finding[] {
  return isEmpty(caption)
    ? [
        warning(
          'table-caption',
          [...path, 'caption'],
          'Say in a few words what this table shows, such as "Treatments compared". Screen readers say it before the cells.',
        ),
      ]
    : []
}

function unevenRows(table: Record<string, unknown>, rows: string[][], path: Path): Finding[] {
  const width = Math.max(...rows.map((cells) => cells.length))
  const short = rows.findIndex((cells) => cells.length < width)
  if (short < 0) return []
  return [
    warning(
      'table-uneven',
      [...path, 'rows', keyStep(listOf(table.rows)[short], short)],
      `Row ${short + 1} of this table has ${cellsWord(rows[short]?.length ?? 0)}, another row has ${width}. Look whether a cell is missing or stands in the wrong column.`,
    ),
  ]
}

/** The corner of a table with both kinds of header may be empty: it names nothing. */
function emptyHeaders({headerRow, headerColumn}: Record<string, unknown>, rows: string[][], path: Path): Finding[] {
  const ofColumns = headerRow !== false && rows.length > 1 ? (rows[0] ?? []) : []
  const ofRows = headerColumn === true ? rows.map(([first]) => first ?? '') : []
  const corner = ofColumns.length > 0 && ofRows.length > 0 ? 1 : 0
  if (![...ofColumns.slice(corner), ...ofRows.slice(corner)].includes('')) return []
  return [
    warning(
      'table-header-empty',
      path,
      'A row or column of this table has no name. Write it, or switch off "names the columns" or "names the rows".',
    ),
  ]
}

function cellsWord(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}
