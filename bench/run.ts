// npm run bench -- lake [part …]: comparisons in one run. Everything compared is checked to be equal first.
// Ends with 1 when a bound is not met; absolute times depend on the machine, the bounds are ratios.

import {benchPictures} from './lake/pictures.ts'
import {benchQueries} from './lake/queries.ts'
import {benchStarts} from './lake/starts.ts'
import {benchWrites} from './lake/writes.ts'

const LAKE: Record<string, () => Promise<string[]>> = {
  queries: benchQueries,
  writes: benchWrites,
  starts: benchStarts,
  pictures: benchPictures,
}

const [subject, ...parts] = process.argv.slice(2)
const unknown = parts.filter((part) => !(part in LAKE))
if (subject !== 'lake' || unknown.length > 0) {
  console.error(`Usage: npm run bench -- lake [${Object.keys(LAKE).join(' | ')}]`)
  process.exit(2)
}

const problems: string[] = []
for (const [part, bench] of Object.entries(LAKE)) {
  if (parts.length === 0 || parts.includes(part)) problems.push(...(await bench()))
}
for (const problem of problems) console.error(`✗ ${problem}`)
if (problems.length === 0) console.log('\nAll bounds are met.')
process.exitCode = problems.length === 0 ? 0 : 1
