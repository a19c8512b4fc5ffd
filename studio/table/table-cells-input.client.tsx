import {AddIcon} from '@sanity/icons/Add'
import {TrashIcon} from '@sanity/icons/Trash'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState} from 'react'
import {type ArrayOfObjectsInputProps, set, useFormValue} from 'sanity'
import {
  cellOf,
  emptyGrid,
  type TableRow,
  widthOf,
  withCell,
  withColumnAfter,
  withoutColumn,
  withoutRow,
  withRange,
  withRowBelow,
} from './grid-edits.ts'
import {pastedRange} from './pasted-range.ts'

interface Place {
  row: number
  column: number
}

const newKey = () => crypto.randomUUID().slice(0, 12)
const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** The cells of a table as a grid, which takes ranges from spreadsheets and Word. */
export function TableCellsInput(props: ArrayOfObjectsInputProps<TableRow>) {
  const {value, onChange, readOnly, path, elementProps} = props
  // A table that was just added shows where to type; nothing is written before the first word.
  const start = useMemo(() => emptyGrid(3, 2, newKey), [])
  const grid = value && value.length > 0 ? value : start
  const columns = widthOf(grid)
  const table = useFormValue(path.slice(0, -1)) as {headerRow?: boolean; headerColumn?: boolean} | undefined
  const isHeader = ({row, column}: Place) =>
    (table?.headerRow !== false && row === 0) || (table?.headerColumn === true && column === 0)

  const [current, setCurrent] = useState<Place>({row: grid.length - 1, column: columns - 1})
  const frame = useRef<HTMLTableElement>(null)
  const goTo = useFocusAfterDrawing(frame)

  const write = (next: TableRow[]) => {
    // One cell is a small change, so that somebody who edits another row at the same time loses nothing.
    const row = value && next.length === value.length ? onlyChange(value, next) : null
    onChange(row ? set(row.cells, [{_key: row._key}, 'cells']) : set(next))
  }
  const down = ({row, column}: Place) => {
    if (row === grid.length - 1) write(withRowBelow(grid, row, newKey))
    goTo({row: row + 1, column})
  }
  const onKeyDown = (event: KeyboardEvent, place: Place) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.shiftKey) goTo({...place, row: Math.max(0, place.row - 1)})
    else if (!readOnly || place.row < grid.length - 1) down(place)
  }
  const onPaste = (event: ClipboardEvent, place: Place) => {
    const {clipboardData} = event
    const range = pastedRange(
      {html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain')},
      parseHtml,
    )
    if (!range || readOnly) return
    event.preventDefault()
    event.stopPropagation()
    write(withRange(grid, place, range, newKey))
    goTo(place)
  }

  return (
    <Stack gap={3}>
      <div style={{overflowX: 'auto'}}>
        <table ref={frame} style={{borderCollapse: 'collapse', width: '100%'}} data-testid="table-cells">
          <tbody>
            {grid.map((line, row) => (
              <tr key={line._key}>
                {Array.from({length: columns}, (_, column) => (
                  <td key={columnKey(column)} style={cellStyle}>
                    <textarea
                      {...(row === 0 && column === 0 && {id: elementProps.id, ref: elementProps.ref})}
                      aria-label={`Row ${row + 1}, column ${column + 1}`}
                      data-place={`${row} ${column}`}
                      rows={1}
                      readOnly={readOnly}
                      value={cellOf(grid, row, column)}
                      onChange={({currentTarget}) => write(withCell(grid, row, column, currentTarget.value))}
                      onKeyDown={(event) => onKeyDown(event, {row, column})}
                      onPaste={(event) => onPaste(event, {row, column})}
                      onFocus={() => setCurrent({row, column})}
                      style={{...inputStyle, fontWeight: isHeader({row, column}) ? 700 : 400}}
                    />
                  </td>
                ))}
                {!readOnly && (
                  <td>
                    <Button
                      icon={TrashIcon}
                      mode="bleed"
                      padding={2}
                      disabled={grid.length === 1}
                      aria-label={`Remove row ${row + 1}`}
                      title={`Remove row ${row + 1}`}
                      onClick={() => {
                        write(withoutRow(grid, row))
                        goTo({row: Math.max(0, row - 1), column: 0})
                      }}
                    />
                  </td>
                )}
              </tr>
            ))}
            {!readOnly && (
              <tr>
                {Array.from({length: columns}, (_, column) => (
                  <td key={columnKey(column)} style={{textAlign: 'center'}}>
                    <Button
                      icon={TrashIcon}
                      mode="bleed"
                      padding={2}
                      disabled={columns === 1}
                      aria-label={`Remove column ${column + 1}`}
                      title={`Remove column ${column + 1}`}
                      onClick={() => {
                        write(withoutColumn(grid, column))
                        goTo({row: 0, column: Math.max(0, column - 1)})
                      }}
                    />
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {!readOnly && (
        <>
          <Flex gap={2} wrap="wrap">
            <Button
              icon={AddIcon}
              mode="ghost"
              text="Add row"
              onClick={() => {
                const row = Math.min(current.row, grid.length - 1)
                write(withRowBelow(grid, row, newKey))
                goTo({row: row + 1, column: 0})
              }}
            />
            <Button
              icon={AddIcon}
              mode="ghost"
              text="Add column"
              onClick={() => {
                const column = Math.min(current.column, columns - 1)
                write(withColumnAfter(grid, column))
                goTo({row: 0, column: column + 1})
              }}
            />
          </Flex>
          <Text size={1} muted>
            Tab goes to the next cell, Enter to the cell below. New rows and columns come after the cell you were in.
          </Text>
        </>
      )}
    </Stack>
  )
}

/** Puts the cursor into a cell once it is drawn: the document may need a moment to have it. */
function useFocusAfterDrawing(frame: {current: HTMLTableElement | null}) {
  const wanted = useRef<Place | null>(null)
  const [, draw] = useState(0)
  useLayoutEffect(() => {
    const place = wanted.current
    const cell = place && frame.current?.querySelector<HTMLElement>(`[data-place="${place.row} ${place.column}"]`)
    if (!cell) return
    wanted.current = null
    cell.focus()
  })
  return (place: Place) => {
    wanted.current = place
    draw((count) => count + 1)
  }
}

/** The row that changed, where everything else stayed as it was. */
function onlyChange(before: readonly TableRow[], after: readonly TableRow[]): TableRow | null {
  const changed = after.filter((row, index) => row !== before[index])
  const [row] = changed
  return changed.length === 1 && row && before.some(({_key}) => _key === row._key) ? row : null
}

function columnKey(column: number): string {
  return `column-${column}`
}

const cellStyle = {border: '1px solid var(--card-border-color)', padding: 0, verticalAlign: 'top'} as const

const inputStyle = {
  background: 'none',
  border: 0,
  boxSizing: 'border-box',
  color: 'inherit',
  display: 'block',
  fieldSizing: 'content',
  font: 'inherit',
  fontSize: '0.8125rem',
  lineHeight: 1.4,
  minWidth: '6rem',
  padding: '0.5rem',
  resize: 'none',
  width: '100%',
} as const
