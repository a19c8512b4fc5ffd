import {expect, test} from '@playwright/test'
import {beginTyping, measuredStudio, medianOf, typeTimed} from './typing.ts'

/** The longest page by words, in a short text and in a long one with blocks and marks. */
const places = [
  {type: 'condition', id: 'condition-lumbar-spinal-stenosis', tab: 'Top of the page', field: 'definition'},
  {type: 'condition', id: 'condition-lumbar-spinal-stenosis', tab: 'Body', field: 'symptoms'},
]
/** Ten keys. */
const words = 'and so on '
const rounds = 6
const limit = 1.1
/**
 * One opening of a page types a third slower than the next, with the checks and without them, and every key of it does. So the
 * fastest opening of each counts, out of up to three: what the checks cost is there in all of them.
 */
const openings = 3

// Two Studios of one build, signed in side by side, take turns: what else the machine does meets both. The limit is a ratio.
test('typing is as fluid with all checks as without them', async ({browser}) => {
  test.setTimeout(480_000)
  const viewport = {width: 1500, height: 950}
  const contexts = [await browser.newContext({viewport}), await browser.newContext({viewport})] as const
  const studios = {
    with: await measuredStudio(contexts[0], 'with'),
    without: await measuredStudio(contexts[1], 'without'),
  }

  for (const place of places) {
    const fastest = {with: Number.POSITIVE_INFINITY, without: Number.POSITIVE_INFINITY}
    let ratio = Number.POSITIVE_INFINITY
    for (let opening = 0; opening < openings && !(ratio <= limit); opening++) {
      for (const page of Object.values(studios)) await beginTyping(page, place)
      await expect(studios.with.getByTestId('checks-summary')).toBeVisible()
      await expect(studios.without.getByTestId('checks-summary')).toHaveCount(0)

      const times = {with: [] as number[], without: [] as number[]}
      for (let round = 0; round < rounds; round++)
        for (const name of round % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const))
          times[name].push(...(await typeTimed(studios[name], words)))
      expect(Math.min(times.with.length, times.without.length)).toBeGreaterThanOrEqual(50)
      for (const name of ['with', 'without'] as const) fastest[name] = Math.min(fastest[name], medianOf(times[name]))
      ratio = fastest.with / fastest.without
      console.log(
        [
          `${place.field}: key to paint ${medianOf(times.with).toFixed(1)} ms with checks`,
          `${medianOf(times.without).toFixed(1)} ms without`,
          `ratio of the fastest openings so far ${ratio.toFixed(3)}, ${times.with.length} keys each`,
        ].join(', '),
      )
    }
    expect(ratio, `${place.field}: key to paint with checks, over without`).toBeLessThanOrEqual(limit)
  }
  for (const context of contexts) await context.close()
})
