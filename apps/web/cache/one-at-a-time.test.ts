import {oneAtATime} from './one-at-a-time.ts'

test('what comes second to a key waits for the first, other keys do not', async () => {
  const order: string[] = []
  const slow = oneAtATime('/a', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    order.push('first of a')
  })
  const next = oneAtATime('/a', async () => order.push('second of a'))
  const other = oneAtATime('/b', async () => order.push('b'))
  await Promise.all([slow, next, other])
  expect(order).toEqual(['b', 'first of a', 'second of a'])
})

test('a failure does not hold up what comes after it', async () => {
  const failing = oneAtATime('/a', async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await expect(oneAtATime('/a', async () => 'yes')).resolves.toBe('yes')
})
