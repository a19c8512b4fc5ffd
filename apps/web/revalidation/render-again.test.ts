import {renderOnceMore} from './render-again.ts'

test('paths of several calls are rendered once more together, a moment later', async () => {
  jest.useFakeTimers()
  const rendered: string[] = []
  const render = async (path: string) => {
    rendered.push(path)
  }
  renderOnceMore(['/a', '/b'], render)
  renderOnceMore(['/b', '/c'], render)
  expect(rendered).toEqual([])
  await jest.advanceTimersByTimeAsync(5000)
  expect(rendered).toEqual(['/a', '/b', '/c'])
  await jest.advanceTimersByTimeAsync(60_000)
  expect(rendered).toHaveLength(3)
  jest.useRealTimers()
})
