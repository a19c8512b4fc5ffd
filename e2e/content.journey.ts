import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type ContentDocument, checkDataset} from '@clinic/content/checks'
import * as queries from '@clinic/content/queries'
import type {} from '@clinic/content/types'
import {expect, test} from '@playwright/test'
import {type ClientConfig, createClient} from '@sanity/client'
import {dataDir, lakeUrl} from './programs.ts'

/** The demonstration content as the real client reads it from the running lake. */
const settings: ClientConfig = {
  projectId: 'clinic',
  dataset: 'production',
  apiVersion: '2025-02-19',
  apiHost: lakeUrl,
  useProjectHostname: false,
  useCdn: false,
}

for (const [name, query] of Object.entries(queries)) {
  test(`${name} answers over the seed`, async () => {
    const answer = await createClient(settings).fetch(query, {slugs: null, from: '/conditions/spinal-stenosis'})
    expect(answer, name).toBeTruthy()
    if (Array.isArray(answer)) expect(answer.length, name).toBeGreaterThan(0)
    expect(unresolved(answer), `${name} has references that lead nowhere`).toEqual([])
  })
}

test('a list of slugs narrows a page query to those pages', async () => {
  const client = createClient(settings)
  const one = await client.fetch(queries.CONDITIONS_QUERY, {slugs: ['lumbar-spinal-stenosis']})
  expect(one.map(({slug}) => slug)).toEqual(['lumbar-spinal-stenosis'])
  expect(await client.fetch(queries.CONDITIONS_QUERY, {slugs: ['no-such-page']})).toEqual([])
})

test('the demonstration content has nothing that must be fixed', async () => {
  const {readToken} = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))
  const client = createClient({...settings, token: readToken, perspective: 'raw'})
  const documents = await client.fetch<ContentDocument[]>('*[!(_id in path("_.**"))]')
  // The demonstration content ages: on this day none of its reviews is long over.
  const findings = checkDataset(documents, {today: '2026-11-27'})
  expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
})

/** Links, notes and sources whose document is missing arrive as null. */
function unresolved(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      item === null ? [`${path}[${index}]`] : unresolved(item, `${path}[${index}]`),
    )
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, child]) =>
    child === null && ['link', 'citation', 'to'].includes(field)
      ? [`${path}.${field}`]
      : unresolved(child, `${path}.${field}`),
  )
}
