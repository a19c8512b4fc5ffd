import {setTimeout as pause} from 'node:timers/promises'
import {onceMore} from './once-more.ts'

test('calls made while it runs become one more run, which begins after the last of them', async () => {
  const runs: string[] = []
  let content = 'old'
  const refresh = onceMore(async () => {
    const read = content
    await pause(10)
    runs.push(read)
  })
  refresh()
  content = 'newer'
  refresh()
  content = 'newest'
  refresh()
  await pause(60)
  expect(runs).toEqual(['old', 'newest'])
})

test('a failure does not end it', async () => {
  let runs = 0
  const refresh = onceMore(async () => {
    runs += 1
    throw new Error('no')
  })
  refresh()
  await pause(5)
  refresh()
  await pause(5)
  expect(runs).toBe(2)
})
