import {stegaClean} from '@sanity/client/stega'
import {words} from '../../language/language.ts'
import {PreviewNote} from '../../parts/preview-note.tsx'
import {evenRows, type Row} from './grid.ts'

interface Props {
  caption?: string | null
  headerRow?: boolean | null
  headerColumn?: boolean | null
  rows?: readonly Row[] | null
}

/**
 * A table with its headers told to screen readers. A wide one is scrolled by itself, with a finger or with the keys.
 * A group and no region: tables without words above them would be landmarks of the same name.
 */
export function Table({caption, headerRow, headerColumn, rows}: Props) {
  const grid = evenRows(rows)
  const hasHead = headerRow !== false && grid.length > 1
  const body = hasHead ? grid.slice(1) : grid
  if (grid.length === 0) return <PreviewNote>this table has no rows yet.</PreviewNote>
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing here is a form.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div className="table" role="group" aria-label={stegaClean(caption) || words.table.name} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {hasHead && (
          <thead>
            <tr>
              {grid[0]?.cells.map((cell, column) => (
                <HeaderCell key={keyOf(column)} scope="col" text={cell} />
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map(({_key, cells}) => (
            <tr key={_key}>
              {cells.map((cell, column) =>
                headerColumn && column === 0 ? (
                  <HeaderCell key={keyOf(column)} scope="row" text={cell} />
                ) : (
                  <td key={keyOf(column)}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A header without words names nothing: it is an ordinary cell, as the corner of two headers is. */
function HeaderCell({scope, text}: {scope: 'col' | 'row'; text: string}) {
  return stegaClean(text) === '' ? <td /> : <th scope={scope}>{text}</th>
}

function keyOf(column: number): string {
  return `column-${column}`
}
