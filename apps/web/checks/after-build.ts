import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {readBuiltSite} from './built-site.ts'
import {siteProblems} from './every-check.ts'
import {pageReport} from './page-report.ts'
import {reportFile} from './report-file.ts'

/** Runs after `next build`: every built page keeps its promises, or is named. In CI a broken promise stops the build. */
const webDirectory = resolve(import.meta.dirname, '..')
const site = readBuiltSite(webDirectory)
const problems = siteProblems(site)
for (const {page, message} of problems) console.error(`${page} ${message}`)
if (problems.length > 0 && process.env.CI) process.exitCode = 1
writeFileSync(reportFile(webDirectory), `${JSON.stringify(pageReport(site), null, 2)}\n`)
