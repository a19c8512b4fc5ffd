import type {Page} from '@playwright/test'
import axe from 'axe-core'

// axe itself and not @axe-core/playwright, which sends axe anew for every analysis and opens a page to finish it: several
// times as long over a whole site.

/** What axe finds on a page at each width, and whether the page scrolls sideways there. */
export async function accessibilityProblems(page: Page, widths: number[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const problems: string[] = []
  for (const width of widths) {
    await page.setViewportSize({width, height: 900})
    const {violations, overflow} = await page.evaluate(async () => {
      const {violations} = await (window as unknown as {axe: typeof axe}).axe.run({resultTypes: ['violations']})
      const {scrollWidth, clientWidth} = document.documentElement
      return {
        violations: violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`),
        overflow: scrollWidth - clientWidth,
      }
    })
    problems.push(...violations.map((violation) => `at ${width} px ${violation}`))
    if (overflow > 0) problems.push(`at ${width} px scrolls sideways by ${overflow} px`)
  }
  return problems
}
