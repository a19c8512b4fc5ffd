import {newShareLink} from '@clinic/content/share'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type RunningLake, runLake} from '../../packages/lake/src/running-lake.ts'
import {picturesKept} from './pictures-kept.ts'

let running: RunningLake
beforeAll(async () => {
  running = await runLake()
})
afterAll(() => running.stop())

/** A link to exactly one version of a page with a picture, made some days ago. */
function linkTo(picture: string, daysAgo: number) {
  const {link} = newShareLink({
    document: {_id: 'a', _type: 'article', figure: {asset: {_ref: picture}}},
    subject: 'a',
    mode: 'pinned',
    days: 7,
    note: '',
    by: 'Eva Editor',
    account: 'eva',
    now: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
    random: {
      token: crypto.getRandomValues(new Uint8Array(32)),
      id: crypto.getRandomValues(new Uint8Array(15)),
    },
  })
  return link
}

test('the bin and links that are open keep pictures; a link that has ended does not', async () => {
  const client = running.client('editor')
  const [inBin, linked, expired, ended] = ['aa', 'bb', 'cc', 'dd'].map((name) => `image-${name}-40x30-png`)
  await client
    .transaction()
    .create({_id: 'bin.b', _type: 'binnedDocument', draft: JSON.stringify({figure: {asset: {_ref: inBin}}})})
    .create(linkTo(String(linked), 6))
    .create(linkTo(String(expired), 8))
    .create({...linkTo(String(ended), 6), endedAt: new Date().toISOString()})
    .commit()
  expect(await picturesKept(client)).toEqual(
    new Map([
      [inBin, 'bin'],
      [linked, 'link'],
    ]),
  )
})
