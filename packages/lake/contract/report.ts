import {CHAPTERS} from './chapters.ts'
import {createPlace, type PlaceOptions} from './place.ts'
import {differences} from './shape.ts'

// Runs the contract against a hosted dataset, and tells where it differs from what is written down here.

process.exitCode = await main(process.env, process.argv.includes('--force'))

async function main(environment: NodeJS.ProcessEnv, isForced: boolean): Promise<number> {
  const options = optionsFrom(environment)
  if (!options) {
    console.error(
      'Set CONTRACT_PROJECT_ID, CONTRACT_DATASET and CONTRACT_TOKEN, and if you like CONTRACT_VIEWER_TOKEN and CONTRACT_API_HOST.',
    )
    return 2
  }
  if (!isForced && !/contract|test/.test(options.dataset)) {
    console.error(
      `The dataset ${options.dataset} has neither "contract" nor "test" in its name. Documents are written and deleted there; --force does it all the same.`,
    )
    return 2
  }
  return (await report(options)) === 0 ? 0 : 1
}

function optionsFrom(environment: NodeJS.ProcessEnv): PlaceOptions | null {
  const {CONTRACT_PROJECT_ID, CONTRACT_DATASET, CONTRACT_TOKEN, CONTRACT_VIEWER_TOKEN, CONTRACT_API_HOST} = environment
  if (!CONTRACT_PROJECT_ID || !CONTRACT_DATASET || !CONTRACT_TOKEN) return null
  return {
    projectId: CONTRACT_PROJECT_ID,
    dataset: CONTRACT_DATASET,
    token: CONTRACT_TOKEN,
    apiHost: CONTRACT_API_HOST || 'https://api.sanity.io',
    ...(CONTRACT_VIEWER_TOKEN ? {viewerToken: CONTRACT_VIEWER_TOKEN} : {}),
  }
}

/** Prints every case with how the place differs, and returns how many do. */
async function report(options: PlaceOptions): Promise<number> {
  const place = createPlace(options)
  let different = 0
  try {
    for (const {title, cases} of CHAPTERS) {
      console.log(`\n${title}`)
      for (const {name, known, needsViewer, run, expected} of cases) {
        if (needsViewer && !options.viewerToken) {
          console.log(`  not run ${name}: needs CONTRACT_VIEWER_TOKEN`)
          continue
        }
        const found = await run(place).then(
          (value) => differences(expected, value),
          (error: Error) => [{path: '', expected: 'an answer', actual: error.message}],
        )
        console.log(`  ${found.length === 0 ? 'same   ' : 'DIFFERS'} ${name} (${known})`)
        for (const {path, expected: wanted, actual} of found) {
          console.log(`        ${path || 'answer'}: expected ${wanted}, got ${actual}`)
        }
        if (found.length > 0) different++
      }
    }
  } finally {
    await place.clean()
  }
  console.log(`\n${different} of ${CHAPTERS.flatMap(({cases}) => cases).length} cases differ.`)
  return different
}
