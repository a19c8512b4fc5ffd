import {kept} from './kept.ts'

function source() {
  const state = {made: 0, asked: 0, revision: 'one', now: 0, fails: false}
  const value = kept({
    async make() {
      const value = ++state.made
      await null
      if (state.fails) throw new Error('The lake is gone')
      return value
    },
    async revision() {
      state.asked++
      if (state.fails) throw new Error('The lake is gone')
      return state.revision
    },
    now: () => state.now,
  })
  return {state, value}
}

test('all who ask at once share one', async () => {
  const {state, value} = source()
  expect(await Promise.all([value.get(), value.get(), value.get()])).toEqual([1, 1, 1])
  expect(await value.get()).toBe(1)
  expect(state).toMatchObject({made: 1, asked: 1})
})

test('after a change the next one who asks gets a new one', async () => {
  const {value} = source()
  await value.get()
  value.invalidate()
  expect(await value.get()).toBe(2)
})

test('a change while it is made does not pass for new', async () => {
  const {value} = source()
  const early = value.get()
  value.invalidate()
  const late = value.get()
  expect(await Promise.all([early, late])).toEqual([1, 2])
  expect(await value.get()).toBe(2)
})

test('a change that nobody told of is seen, with one look in half a minute', async () => {
  const {state, value} = source()
  await value.get()
  state.revision = 'two'
  state.now = 29_999
  expect(await value.get()).toBe(1)
  expect(state.asked).toBe(1)
  state.now = 30_000
  expect(await value.get()).toBe(2)
  state.now = 59_999
  expect(await value.get()).toBe(2)
  expect(state.asked).toBe(3)
  state.now = 60_000
  expect(await value.get()).toBe(2)
  expect(state.made).toBe(2)
})

test('a failure is told and not kept', async () => {
  const {state, value} = source()
  state.fails = true
  await expect(value.get()).rejects.toThrow('The lake is gone')
  state.fails = false
  expect(await value.get()).toBe(1)
})

test('while the lake does not answer, what is there stays', async () => {
  const {state, value} = source()
  await value.get()
  state.fails = true
  state.now = 30_000
  expect(await value.get()).toBe(1)
})
