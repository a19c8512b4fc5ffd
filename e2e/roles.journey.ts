import {expect, test} from '@playwright/test'
import {createClient} from '@sanity/client'
import {lakeUrl} from './programs.ts'
import {field, openDocument, signIn, stayOnThisMachine} from './studio.ts'

test('a viewer reads everything and can change nothing', async ({browser}) => {
  test.setTimeout(180_000)
  const viewer = await browser.newContext({viewport: {width: 1500, height: 950}})
  await stayOnThisMachine(viewer)
  const studio = await viewer.newPage()
  await signIn(studio, 'Vic Viewer')
  await openDocument(studio, 'article', 'article-why-placebo-controlled-trials-matter')
  await expect(field(studio, 'title')).toHaveValue('Why placebo-controlled trials matter')
  await expect(field(studio, 'title')).toHaveAttribute('readonly', '')
  await viewer.close()
})

test('without a token nothing can be written and no draft be seen', async () => {
  const anyone = createClient({
    projectId: 'clinic',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lakeUrl,
    useProjectHostname: false,
    useCdn: false,
  })
  await expect(anyone.create({_type: 'page', title: 'Mine'})).rejects.toMatchObject({statusCode: 401})
  expect(await anyone.fetch('count(*[_id in path("drafts.**")])', {}, {perspective: 'raw'})).toBe(0)
})
