import type {Path} from '@sanity/types'
import type {ContentDocument} from './finding.ts'
import type {PatientText} from './patient-text.ts'
import {keyStep, listOf, objectOf, textOf} from './values.ts'

/** What a cell says together with the name of its column or its row, as a reader puts it together: "Success rate: 95 %". */
export interface TableReading extends PatientText {
  /** Where the words of the cell begin. */
  cellStart: number
}

/** Every cell of the tables of a document, once under the name of its column and once beside the first cell of its row. */
export function tableReadings(document: ContentDocument): TableReading[] {
  return tablesIn(document, []).flatMap(({table, path}) => readingsOf(table, path))
}

interface Place {
  table: Record<string, unknown>
  path: Path
}

function tablesIn(value: unknown, path: Path): Place[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => tablesIn(item, [...path, keyStep(item, index)]))
  if (typeof value !== 'object' || value === null) return []
  const object = objectOf(value)
  if (object._type === 'table') return [{table: object, path}]
  if (object._type === 'block') return []
  return Object.entries(object).flatMap(([field, child]) => tablesIn(child, [...path, field]))
}

function readingsOf(table: Record<string, unknown>, path: Path): TableReading[] {
  const rows = listOf(table.rows).map(objectOf)
  const grid = rows.map((row) => listOf(row.cells).map(textOf))
  const columnNames = table.headerRow === false ? [] : (grid[0] ?? [])
  return grid.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      // Whether or not the first column names the rows for a program, it does for a reader.
      const names = [row > 0 ? columnNames[column] : '', column > 0 ? cells[0] : '']
      const place = [...path, 'rows', keyStep(rows[row], row), 'cells', column]
      return cell === '' ? [] : names.flatMap((name) => (name ? [reading(name, cell, place)] : []))
    }),
  )
}

function reading(name: string, cell: string, path: Path): TableReading {
  const before = `${name.replace(/\s*[:.]$/, '')}: `
  return {text: before + cell, path, context: 'list', cellStart: before.length}
}
