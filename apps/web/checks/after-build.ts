import {checkBuiltPages} from './built-pages.ts'

/** Runs after `next build`: every built page keeps its promises, or is named. In CI a broken promise stops the build. */
const problems = checkBuiltPages('.next')
for (const {page, message} of problems) console.error(`${page} ${message}`)
if (problems.length > 0 && process.env.CI) process.exitCode = 1
