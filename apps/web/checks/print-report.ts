import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {PageMeasures} from './page-report.ts'
import {reportFile} from './report-file.ts'
import {reportTables} from './report-tables.ts'

/** `npm run pages:report`: what the pages of the last build cost their readers, as Markdown. */
const file = reportFile(resolve(import.meta.dirname, '..'))
if (existsSync(file)) {
  const report: PageMeasures[] = JSON.parse(readFileSync(file, 'utf8'))
  console.log(reportTables(report))
} else {
  console.error(`There is no ${file}. A build writes it: run "npm start" or "npm run build" first.`)
  process.exitCode = 1
}
