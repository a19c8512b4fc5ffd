import {remember} from './remember.ts'

test('the same question is answered once, also while its answer is on the way', async () => {
  const answer = jest.fn(async (word: string) => word.toUpperCase())
  const shout = remember(2, (word: string) => word, answer)
  expect(await Promise.all([shout('a'), shout('a')])).toEqual(['A', 'A'])
  expect(answer).toHaveBeenCalledTimes(1)
})

test('what was not asked for longest is forgotten first', async () => {
  const answer = jest.fn(async (word: string) => word)
  const echo = remember(2, (word: string) => word, answer)
  for (const word of ['a', 'b', 'a', 'c', 'a', 'b']) await echo(word)
  expect(answer.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b'])
})

test('a failure is tried again', async () => {
  const answer = jest.fn(async (word: string) => word).mockRejectedValueOnce(new Error('no'))
  const echo = remember(2, (word: string) => word, answer)
  await expect(echo('a')).rejects.toThrow('no')
  await expect(echo('a')).resolves.toBe('a')
})
