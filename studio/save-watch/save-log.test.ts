import {expect, test} from '@jest/globals'
import {createSaveLog} from './save-log.ts'

const refused = Object.assign(new Error('Forbidden'), {statusCode: 403})
const offline = new TypeError('Failed to fetch')
const form = (title: string) => ({_id: 'drafts.p1', _type: 'page', title})

function setup(stored = '[]') {
  const timers: (() => void)[] = []
  const keep = {
    value: stored,
    getItem: () => keep.value,
    setItem: (_key: string, value: string) => {
      keep.value = value
    },
  }
  const log = createSaveLog({keep, later: (callback) => void timers.push(callback)})
  return {log, keep, timers}
}

/** A server that gives these answers in turn. */
function answers(...results: unknown[]) {
  return async () => {
    const result = results.shift()
    if (result instanceof Error) throw result
    return result
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('a save that succeeds leaves nothing to say', async () => {
  const {log} = setup()
  log.remember('p1', form('Old'))
  expect(await log.save('p1', answers('done'))).toBe('done')
  expect(log.getSnapshot()).toEqual([])
})

test('a refused save waits, so that the Studio does not empty the form', async () => {
  const {log} = setup()
  log.remember('p1', form('Old'))
  log.remember('p1', form('New'))
  const save = log.save('p1', answers(refused, 'done'))
  await turn()
  expect(log.getSnapshot()).toEqual([
    {
      id: 'p1',
      type: 'page',
      title: 'New',
      cause: 'forbidden',
      isInForm: true,
      attempts: 1,
      fields: [{name: 'title', text: 'New'}],
    },
  ])
  log.tryAgain('p1')
  expect(await save).toBe('done')
  expect(log.getSnapshot()).toEqual([])
})

test('a lost connection is tried again by itself', async () => {
  const {log, timers} = setup()
  log.remember('p1', form('New'))
  const save = log.save('p1', answers(offline, offline, 'done'))
  await turn()
  timers.shift()?.()
  await turn()
  expect(log.getSnapshot()[0]?.attempts).toBe(2)
  timers.shift()?.()
  expect(await save).toBe('done')
})

test('what is typed while a save waits is on the list too', async () => {
  const {log} = setup()
  log.remember('p1', form('Old'))
  log.remember('p1', form('New'))
  void log.save('p1', answers(refused))
  await turn()
  log.remember('p1', form('New words'))
  expect(log.getSnapshot()[0]?.fields).toEqual([{name: 'title', text: 'New words'}])
})

test('a change taken back goes to the Studio as refused, and its text stays on the list until it is closed', async () => {
  const {log} = setup()
  log.remember('p1', form('Old'))
  log.remember('p1', form('New'))
  const save = log.save('p1', answers(refused))
  await turn()
  log.giveUp('p1')
  await expect(save).rejects.toBe(refused)
  log.remember('p1', form('Old'))
  expect(log.getSnapshot()).toMatchObject([{isInForm: false, fields: [{name: 'title', text: 'New'}]}])
  log.dismiss('p1')
  expect(log.getSnapshot()).toEqual([])
})

test('text survives a reload and leaves the list when the form shows it again', async () => {
  const {log, keep} = setup()
  log.remember('p1', form('Old'))
  log.remember('p1', form('New'))
  void log.save('p1', answers(refused))
  await turn()
  const after = setup(keep.value).log
  after.remember('p1', form('Old'))
  expect(after.getSnapshot()).toMatchObject([{isInForm: false, fields: [{name: 'title', text: 'New'}]}])
  after.remember('p1', form('New'))
  expect(after.getSnapshot()).toEqual([])
})

test('a save sent twice because its first answer was lost is handed to the Studio', async () => {
  const {log, timers} = setup()
  log.remember('p1', form('New'))
  const twice = Object.assign(new Error('Conflict'), {statusCode: 409})
  const save = log.save('p1', answers(offline, twice))
  await turn()
  timers.shift()?.()
  await expect(save).rejects.toBe(twice)
})
