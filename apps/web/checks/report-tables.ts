import type {PageMeasures} from './page-report.ts'

const measures = {bytes: 'bytes (gzip)', words: 'words', images: 'images', grade: 'grade'} as const
type Measure = keyof typeof measures
const names = Object.keys(measures) as Measure[]
const HOW_MANY = 5

/** The report as Markdown: median and worst of each template, and the worst pages of each measure. */
export function reportTables(report: PageMeasures[]): string {
  return [
    `# ${report.length} built pages`,
    'The grade is Flesch–Kincaid: years of school. It is told, not judged. The worst is the highest.',
    '## By template',
    byTemplate(report),
    ...names.flatMap((name) => [`## Most ${measures[name]}`, worst(report, name)]),
  ].join('\n\n')
}

function byTemplate(report: PageMeasures[]): string {
  const groups = Object.entries(Object.groupBy(report, ({route}) => route))
  const header = ['template', 'pages', ...names.flatMap((name) => [`${measures[name]}, median`, 'worst'])]
  const rows = groups.map(([route, pages = []]) => [
    route,
    pages.length,
    ...names.flatMap((name) => {
      const values = valuesOf(pages, name)
      return [median(values) ?? '–', values.at(-1) ?? '–']
    }),
  ])
  return table(header, rows)
}

function worst(report: PageMeasures[], name: Measure): string {
  const pages = report.filter((page) => page[name] !== null)
  const sorted = pages.toSorted((one, other) => (other[name] ?? 0) - (one[name] ?? 0)).slice(0, HOW_MANY)
  return table(
    ['page', ...names.map((each) => measures[each])],
    sorted.map((page) => [page.path, ...names.map((each) => page[each] ?? '–')]),
  )
}

function valuesOf(pages: PageMeasures[], name: Measure): number[] {
  return pages.flatMap((page) => page[name] ?? []).toSorted((one, other) => one - other)
}

/** Of sorted values. Between the two in the middle, when there are two. */
function median(values: number[]): number | null {
  const low = values[Math.floor((values.length - 1) / 2)]
  const high = values[Math.floor(values.length / 2)]
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 10) / 10
}

function table(header: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
