// npm run bench -- lake [part …] | pages: comparisons in one run. Everything compared is checked to be equal first.
// Ends with 1 when a bound is not met; absolute times depend on the machine, the bounds are ratios.

import {benchPictures} from './lake/pictures.ts'
import {benchQueries} from './lake/queries.ts'
import {benchStarts} from './lake/starts.ts'
import {benchWrites} from './lake/writes.ts'
import {benchPages} from './pages/bench-pages.ts'

type Parts = Record<string, () => Promise<string[]>>

const SUBJECTS: Record<string, Parts> = {
  lake: {queries: benchQueries, writes: benchWrites, starts: benchStarts, pictures: benchPictures},
  pages: {weight: benchPages},
}

const [subject, ...parts] = process.argv.slice(2)
const benches = SUBJECTS[subject ?? '']
if (!benches || parts.some((part) => !(part in benches))) {
  const lines = Object.entries(SUBJECTS).map(([name, known]) => `  ${name} [${Object.keys(known).join(' | ')}]`)
  console.error(['Usage: npm run bench --', ...lines].join('\n'))
  process.exit(2)
}

const problems: string[] = []
for (const [part, bench] of Object.entries(benches)) {
  if (parts.length === 0 || parts.includes(part)) problems.push(...(await bench()))
}
for (const problem of problems) console.error(`✗ ${problem}`)
if (problems.length === 0) console.log('\nAll bounds are met.')
process.exitCode = problems.length === 0 ? 0 : 1
