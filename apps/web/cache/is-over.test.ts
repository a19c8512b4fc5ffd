import {canRenderNow, couldNotRender} from './can-render-now.ts'
import {isOver} from './is-over.ts'

const page = (until: unknown) => ({kind: 'PAGES', html: '', pageData: {pageProps: {moment: {until}}}})

test('a page is over from the moment it names', () => {
  const now = Date.parse('2026-11-24T01:00:00Z')
  expect(isOver(page('2026-11-24T01:00:00Z'), now)).toBe(true)
  expect(isOver(page('2026-11-24T01:00:00.001Z'), now)).toBe(false)
})

test('a page that names none, and what is no page, is never over', () => {
  for (const value of [page(null), page('soon'), {kind: 'REDIRECT', props: {}}, null, undefined, {pageData: {}}])
    expect(isOver(value, Date.now())).toBe(false)
})

test('the content is asked once for all pages whose time is over together', async () => {
  let asked = 0
  const ask = async () => ++asked > 0
  await Promise.all([canRenderNow('/a', 0, ask), canRenderNow('/b', 1, ask), canRenderNow('/c', 4999, ask)])
  expect(asked).toBe(1)
  await canRenderNow('/a', 5000, ask)
  expect(asked).toBe(2)
})

test('after a failure readers of that page get the old one for a while', async () => {
  const answers = async () => true
  couldNotRender('/a', 100_000)
  expect(await canRenderNow('/a', 129_999, answers)).toBe(false)
  expect(await canRenderNow('/b', 129_999, answers)).toBe(true)
  expect(await canRenderNow('/a', 130_000, answers)).toBe(true)
})

test('without an answer nobody waits', async () => {
  expect(await canRenderNow('/a', 200_000, async () => false)).toBe(false)
})
