import {type Category, type Verdict, withLighthouse} from './lighthouse-run.ts'
import {onePerTemplate, readSitemaps} from './sitemap.ts'

/**
 * `npm run lighthouse -w @clinic/e2e`: what Lighthouse says of one page of each template, as Markdown; performance as the
 * median of three runs. For a quiet machine, and a site that runs: `npm start`, or the address in SITE_URL.
 */
const siteUrl = process.env.SITE_URL || 'http://localhost:3000'
const categories: Category[] = ['performance', 'accessibility', 'best-practices', 'seo']
const EXPECTED = {performance: 99, others: 100}
const RUNS = 3

const read = async (path: string) => await (await fetch(siteUrl + path)).text()
const listed = await readSitemaps(read, siteUrl).catch(() => [])
if (listed.length > 0) {
  await report(onePerTemplate(listed))
} else {
  console.error(`No site answers at ${siteUrl}. Run "npm start" first, or set SITE_URL to where it is.`)
  process.exitCode = 1
}

async function report(paths: string[]): Promise<void> {
  const line = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
  line(['page', ...categories, 'below what is expected'])
  line(['---', ...categories.map(() => '---:'), '---'])
  await withLighthouse(async (audit) => {
    for (const path of paths) {
      const runs: Verdict[] = []
      while (runs.length < RUNS) runs.push(await audit(`${siteUrl}${path}`, categories))
      const scores = categories.map((category) => [category, median(runs, category)] as const)
      line([path, ...scores.map(([, score]) => score), scores.flatMap(below).join(', ') || '–'])
    }
  })
}

function median(runs: Verdict[], category: Category): number {
  const sorted = runs.map(({scores}) => scores[category] ?? 0).toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function below([category, score]: readonly [Category, number]): Category[] {
  return score < (category === 'performance' ? EXPECTED.performance : EXPECTED.others) ? [category] : []
}
