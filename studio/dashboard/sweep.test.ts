import {type ContentDocument, datasetFacts} from '@clinic/content/checks'
import {expect, test} from '@jest/globals'
import {createSweep, type Progress} from './sweep.ts'

const page = (_id: string): ContentDocument => ({_id, _type: 'page'})
const today = '2026-11-27'

/** A sweep whose every check takes five milliseconds, and which goes on when `idle` is called. */
function setup() {
  const jobs: (() => void)[] = []
  const checked: string[] = []
  const told: Progress[] = []
  let now = 0
  const clock = {
    now: () => now,
    later: () => () => {},
    whenIdle(job: () => void) {
      jobs.push(job)
      return () => void jobs.splice(jobs.indexOf(job), 1)
    },
  }
  const sweep = createSweep(clock, ({_id}) => {
    now += 5
    checked.push(_id)
    return []
  })
  return {
    checked,
    told,
    start: (facts: Parameters<typeof sweep>[0], day = today) => sweep(facts, day, (progress) => told.push(progress)),
    idle: () => jobs.shift()?.(),
    finish() {
      while (jobs.length > 0) jobs.shift()?.()
      return checked.splice(0).toSorted()
    },
  }
}

test('checks a little at a time and tells when all is known', () => {
  const {start, idle, checked, told} = setup()
  start(datasetFacts([page('a'), page('b'), page('drafts.c')]))
  expect(checked).toEqual([])
  idle()
  expect([checked, told.length]).toEqual([['a', 'b'], 0])
  idle()
  expect(told).toMatchObject([{checked: 3, total: 3}])
  expect([...(told[0]?.findings.keys() ?? [])]).toEqual(['a', 'b', 'drafts.c'])
})

test('a draft that is saved again is checked again alone; a publication or a new day checks everything', () => {
  const {start, finish} = setup()
  const facts = datasetFacts([page('a'), page('b'), page('drafts.b')])
  start(facts)
  expect(finish()).toEqual(['a', 'b', 'drafts.b'])
  const saved = {...facts, drafts: new Map([['b', page('drafts.b')]])}
  start(saved)
  expect(finish()).toEqual(['drafts.b'])
  start({...saved, published: new Map(saved.published)})
  expect(finish()).toEqual(['a', 'b', 'drafts.b'])
  start(saved, '2026-11-28')
  expect(finish()).toEqual(['a', 'b', 'drafts.b'])
})

test('a sweep that is stopped does no more', () => {
  const {start, finish, told} = setup()
  start(datasetFacts([page('a')]))()
  expect([finish(), told]).toEqual([[], []])
})
