import {builtPage, builtSite} from './built-site.ts'
import {pageReport} from './page-report.ts'
import {proseOf} from './prose.ts'
import {reportTables} from './report-tables.ts'

const body = `<main><nav>Where you are</nav><h1>Back pain</h1><div class="byline other">Written by Ana</div>
<p>It hurts<sup><a href="#ref-1">1</a></sup>. Walk.</p><img src="/a" alt="A back"><img src="/a" alt=""><img src="/b" alt="">
<section id="references">Weinstein</section></main>`

test('prose is what was written for this page', () => {
  expect(proseOf(builtPage('/a', body))).toBe('Back pain\n\nIt hurts. Walk.')
})

test('a page is measured in bytes, words, pictures and years of school', () => {
  const [measures] = pageReport(builtSite([builtPage('/a', body, '/[slug]')]))
  expect(measures).toMatchObject({path: '/a', route: '/[slug]', byteBudget: 14_600, words: 14, images: 2})
  expect(measures?.bytes).toBeGreaterThan(100)
  expect(measures?.grade).toBeLessThan(1)
})

test('a page without sentences has no grade', () => {
  expect(pageReport(builtSite([builtPage('/a', '<main></main>')]))[0]?.grade).toBeNull()
})

test('the report has the median and the worst of each template, and the worst pages', () => {
  const measured = (slug: string, bytes: number, grade: number | null) => ({
    ...{path: `/people/${slug}`, route: '/people/[slug]', byteBudget: 14_600},
    ...{bytes, words: bytes / 10, images: 1, grade},
  })
  const pages = [...'abcdef'].map((slug, index) => measured(slug, (index + 1) * 1000, index === 0 ? null : index))
  const text = reportTables(pages)
  expect(text).toContain('| /people/[slug] | 6 | 3500 | 6000 | 350 | 600 | 1 | 1 | 3 | 5 |')
  const heaviest =
    text
      .split('## Most ')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('| /')) ?? []
  expect(heaviest[0]).toBe('| /people/f | 6000 | 600 | 1 | 5 |')
  expect(heaviest).toHaveLength(5)
})
