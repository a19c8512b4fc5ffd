import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../src/running-lake.ts'
import {CHAPTERS} from './chapters.ts'
import {createPlace, type Place} from './place.ts'
import {differences} from './shape.ts'

let lake: RunningLake
let place: Place

beforeAll(async () => {
  lake = await runLake()
  place = createPlace({
    projectId: 'test',
    dataset: 'production',
    apiHost: lake.url,
    token: 'administrator-secret',
    viewerToken: 'viewer-secret',
  })
})
afterAll(() => lake.stop())

describe.each(CHAPTERS)('$title', ({cases}) => {
  test.each(cases)('$name ($known)', async ({run, expected}) => {
    expect(differences(expected, await run(place))).toEqual([])
  })
})

test('nothing of a run stays behind', async () => {
  await place.clean()
  expect(await place.client.fetch('*[!(_id in path("_.**"))]._id')).toEqual([])
})
