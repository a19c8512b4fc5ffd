import {expect, test} from '@playwright/test'
import {createClient} from '@sanity/client'
import {pageTable, templateTable, weighPages, weightProblems} from '../bench/pages/weight.ts'
import {environment, lakeUrl, siteUrl} from './programs.ts'

test('every page says the same as when it is written by hand, and weighs about as much', async ({request}) => {
  const client = createClient({
    projectId: 'clinic',
    dataset: environment.SANITY_DATASET,
    apiVersion: '2025-02-19',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'published',
  })
  // What readers are sent, not the files of the build: other journeys have changed the content since.
  const read = async (path: string) => {
    const answer = await request.get(path, {maxRedirects: 0})
    return answer.status() === 200 ? await answer.text() : null
  }
  // A page whose content has just changed is on its way to the site.
  await expect(async () => {
    const weights = await weighPages({client, origin: siteUrl, now: new Date().toISOString(), contactForm: false, read})
    const problems = weightProblems(weights)
    if (problems.length === 0) console.log(`${pageTable(weights.slice(0, 5))}\n\n${templateTable(weights)}`)
    expect(problems).toEqual([])
  }).toPass({timeout: 60_000})
})
