import {expect, test} from '@playwright/test'
import {type Category, withLighthouse} from './lighthouse-run.ts'
import {siteUrl} from './programs.ts'
import {onePerTemplate, sitemapPaths} from './sitemap.ts'

// Not performance: on a busy machine its points are luck. "npm run lighthouse -w @clinic/e2e" tells them.
const categories: Category[] = ['accessibility', 'best-practices', 'seo']

test('one page of each template has every point that Lighthouse gives', async ({request}) => {
  test.setTimeout(600_000)
  const paths = onePerTemplate(await sitemapPaths(request))
  await withLighthouse(async (audit) => {
    for (const path of paths) {
      const {scores, lost} = await audit(`${siteUrl}${path}`, categories)
      expect
        .soft({path, scores, lost})
        .toEqual({path, scores: {accessibility: 100, 'best-practices': 100, seo: 100}, lost: []})
    }
  })
})

test('robots.txt is there, lets crawlers in and leads them to the sitemap', async ({request}) => {
  const answer = await request.get('/robots.txt')
  expect(answer.status()).toBe(200)
  const lines = (await answer.text()).split('\n')
  expect(lines).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
  expect(lines).not.toContain('Disallow: /')
})
