import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {type ContentDocument, checkDocument, datasetFacts} from './index.ts'

const seed = join(import.meta.dirname, '../../../seed')
const documents: ContentDocument[] = globSync('*.ndjson', {cwd: seed}).flatMap((file) =>
  readFileSync(join(seed, file), 'utf8')
    .trim()
    .split('\n')
    // The lake's own import puts the picture itself where the seed names a file.
    .map((line) => JSON.parse(line.replaceAll('"_sanityAsset":"', '"asset":{"_ref":X},"_file":"'))),
)
const dataset = datasetFacts(documents)
const findings = [...dataset.published.values()].flatMap((document) =>
  checkDocument(document, {today: '2026-11-22', dataset}).map((finding) => ({...finding, id: document._id})),
)

test('the demonstration content has nothing that must be fixed', () => {
  expect(findings.filter(({severity}) => severity === 'error').map(({id, rule}) => [id, rule])).toEqual([])
})

test('a page of the demonstration content gives an editor few things to look at', () => {
  const most = Math.max(...Object.values(Object.groupBy(findings, ({id}) => id)).map((all) => all?.length ?? 0))
  expect(most).toBeLessThanOrEqual(9)
})

test('checks of one page take less than a moment, so that typing stays fluid', () => {
  const longest = [...dataset.published.values()].toSorted((a, b) => size(b) - size(a))[0]
  const times = Array.from({length: 20}, (_, round) => {
    const document = {...longest, seo: {keyword: String(round)}} as ContentDocument
    const start = performance.now()
    checkDocument(document, {today: '2026-11-22', dataset})
    return performance.now() - start
  })
  // Measured: 4 ms. The margin is for machines that do other things at the same time.
  expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(50)
})

function size(document: ContentDocument): number {
  return JSON.stringify(document).length
}
