import {createClient} from '@sanity/client'
import {EnvironmentError, env} from '../env.ts'
import {connection} from '../sanity/connection.ts'
import {ContentError} from '../sanity/content-error.ts'
import {contentProblems} from './content-problems.ts'

/**
 * Runs before `next build`: says in plain words what stands in its way. Content that readers would not see as it
 * was meant is listed; in CI it stops the build.
 */
try {
  const client = createClient({...connection(env()), perspective: 'published'})
  const problems = await contentProblems(client)
  if (problems.length > 0) {
    console.error(`The content has ${problems.length} problem${problems.length === 1 ? '' : 's'}:`)
    for (const problem of problems) console.error(`  - ${problem}`)
    if (process.env.CI) {
      console.error('In CI this stops the build: nothing on a medical page disappears quietly.')
      process.exitCode = 1
    }
  }
} catch (error) {
  const isForPeople = error instanceof ContentError || error instanceof EnvironmentError
  console.error(isForPeople ? error.message : error)
  process.exitCode = 1
}
