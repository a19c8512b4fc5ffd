import type {Page} from '@playwright/test'

/**
 * What a page that has loaded asked for before it had painted the largest thing on its first screen. Pictures that may
 * wait (`loading="lazy"`) are not among it: Chromium fetches those within 1,250 to 2,500 px below the screen, when it
 * likes, and behind everything else (https://web.dev/articles/browser-level-image-lazy-loading).
 */
export async function requestedBeforeLargestPaint(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const paints = await new Promise<PerformanceEntry[]>((settle) => {
      new PerformanceObserver((list) => settle(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      })
    })
    const largest = paints.at(-1)?.startTime ?? 0
    const lazy = [...document.images].filter(({loading}) => loading === 'lazy').map(({currentSrc}) => currentSrc)
    return performance
      .getEntriesByType('resource')
      .filter(({startTime, name}) => startTime < largest && !lazy.includes(name))
      .map(({name}) => name)
  })
}
