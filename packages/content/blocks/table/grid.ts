export interface Row {
  _key: string
  cells?: (string | null)[] | null
}

/** The rows of a table with as many cells each as the longest of them, so that no column shifts. */
export function evenRows(rows: readonly Row[] | null | undefined): {_key: string; cells: string[]}[] {
  const known = rows ?? []
  const width = Math.max(0, ...known.map(({cells}) => cells?.length ?? 0))
  return known.map(({_key, cells}) => ({
    _key,
    cells: Array.from({length: width}, (_, column) => cells?.[column] ?? ''),
  }))
}
