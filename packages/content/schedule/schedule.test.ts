import {expect, test} from '@jest/globals'
import {checkDataset, checkDocument, datasetFacts, findingsFor} from '../checks/index.ts'
import {
  clockChange,
  dueOf,
  isLate,
  momentInWords,
  momentText,
  nothingPlanned,
  type Outcome,
  type Plan,
  planProblems,
  rescheduled,
  scheduled,
  scheduleOf,
  withOutcome,
} from './index.ts'

const zone = 'America/Los_Angeles'
const eva = {by: 'Eva Editor', account: 'eva', now: '2026-12-01T10:00:00.000Z'}
const nine = '2026-12-03T17:00:00.000Z'
const ten = '2026-12-03T18:00:00.000Z'

function planFor(plan: Partial<Plan>) {
  const schedule = scheduleOf(scheduled({_id: 'drafts.article-a', _type: 'article'}, {...nothingPlanned, ...plan}, eva))
  if (!schedule) throw new Error('A plan that was just made can be read.')
  return schedule
}

test('a plan has the id of its page behind "schedule.", which the public cannot read', () => {
  expect(planFor({publishAt: nine})).toMatchObject({_id: 'schedule.article-a', subject: 'article-a', by: 'Eva Editor'})
})

test('taking a plan back leaves none of its moments', () => {
  const {set, unset} = rescheduled(nothingPlanned, eva)
  expect(unset.toSorted()).toEqual(['destination', 'publishAt', 'unpublishAt'])
  expect(set).toMatchObject({embargo: false, by: 'Eva Editor'})
})

test('what is due comes in the order in which it was planned', () => {
  const [late, early, later] = [{publishAt: ten}, {publishAt: nine}, {publishAt: '2026-12-04T00:00:00.000Z'}].map(
    planFor,
  )
  expect(
    dueOf(
      [late, early, later].flatMap((schedule) => schedule ?? []),
      ten,
    ).map(({at}) => at),
  ).toEqual([nine, ten])
})

test('moments written in another form than ours are compared as moments', () => {
  const schedule = planFor({publishAt: '2026-12-03T09:00:00-08:00'})
  expect(dueOf([schedule], '2026-12-03T16:59:59.999Z')).toEqual([])
  expect(dueOf([schedule], nine)).toHaveLength(1)
})

test('a task is late five minutes after its time, unless it was refused', () => {
  const schedule = planFor({publishAt: nine})
  const [due] = dueOf([schedule], ten)
  if (!due) throw new Error('It is due.')
  expect([isLate(due, '2026-12-03T17:05:00.000Z'), isLate(due, '2026-12-03T17:05:01.000Z')]).toEqual([false, true])
  const outcomes: Outcome[] = [
    {at: ten, kind: 'refused', task: 'publish', due: nine, reasons: [], seen: '', plannedAt: eva.now},
  ]
  expect(isLate({...due, schedule: {...schedule, outcomes}}, ten)).toBe(false)
})

test('a task that is refused again stays one refusal, and one that is over is planned no more', () => {
  const refusal: Outcome = {
    at: nine,
    kind: 'refused',
    task: 'publish',
    due: nine,
    reasons: ['a'],
    seen: '1',
    plannedAt: '',
  }
  const before = {...planFor({publishAt: nine}), outcomes: [refusal]}
  const again = withOutcome(before, {...refusal, reasons: ['b'], at: ten}, {isOver: false})
  expect(again).toMatchObject({patch: {set: {outcomes: [{reasons: ['b']}]}}})
  const done = withOutcome(before, {...refusal, kind: 'published', at: ten}, {isOver: true})
  expect(done).toMatchObject({
    patch: {set: {outcomes: [{kind: 'refused'}, {kind: 'published'}]}, unset: ['publishAt', 'embargo']},
  })
})

test('moments are said as the clocks of the clinic show them', () => {
  expect(momentInWords(nine, zone)).toBe('Thursday, December 3, 2026, 9:00 am')
  expect(momentText('2026-12-03', '09:00', zone)).toBe(nine)
  expect(momentText('2026-07-03', '09:00', zone)).toBe('2026-07-03T16:00:00.000Z')
  expect([momentText('', '09:00', zone), momentText('2026-12-03', '', zone)]).toEqual(['', ''])
})

test('the nights in which clocks are changed are explained, all others are not', () => {
  expect(clockChange('2026-03-08', '02:30', zone)).toBe(
    'The clocks are put forward that night and skip 2:30 am. It will be 3:30 am.',
  )
  expect(clockChange('2026-11-01', '01:30', zone)).toContain('twice. The first time counts.')
  expect(momentText('2026-11-01', '01:30', zone)).toBe('2026-11-01T08:30:00.000Z')
  expect([clockChange('2026-03-08', '03:30', zone), clockChange('2026-12-03', '09:00', zone)]).toEqual([null, null])
})

test('a plan that cannot be is explained beside the field that is wrong', () => {
  const now = '2026-12-01T10:00:00.000Z'
  const problems = (plan: Partial<Plan>, more = {}) =>
    planProblems({...nothingPlanned, ...plan}, {now, isOnline: true, hasDraft: true, subject: 'article-a', ...more})
  expect(problems({publishAt: nine})).toEqual({})
  expect(problems({publishAt: '2026-11-30T00:00:00.000Z'}).publishAt).toContain('has passed')
  expect(problems({publishAt: nine}, {hasDraft: false}).publishAt).toContain('no change to publish')
  expect(problems({embargo: true}).embargo).toContain('Say when')
  expect(problems({publishAt: ten, unpublishAt: nine}).unpublishAt).toContain('before it is published')
  expect(problems({unpublishAt: nine}, {isOnline: false}).unpublishAt).toContain('do not see this page yet')
  expect(problems({unpublishAt: nine}).destination).toContain('where the readers')
  expect(problems({unpublishAt: nine, destination: {kind: 'page', id: 'article-a'}}).destination).toContain(
    'another one',
  )
})

test('an embargo stops a draft from being published until its hour, and nothing that readers see already', () => {
  const published = {_id: 'article-a', _type: 'article', _rev: '1'}
  const draft = {_id: 'drafts.article-a', _type: 'article', _rev: '2'}
  const plan = scheduled(draft, {...nothingPlanned, publishAt: nine, embargo: true}, eva)
  const dataset = datasetFacts([published, draft, plan])
  const held = (document: typeof draft, now?: string) =>
    findingsFor(document, {today: '2026-12-03', dataset, ...(now && {now})}).find(({rule}) => rule === 'embargo')
  expect(held(draft, '2026-12-03T16:59:59.000Z')?.message).toContain('before Thursday, December 3, 2026, 9:00 am: Eva')
  // The same document a second later: the answer of the hour before is not kept.
  expect(held(draft, nine)).toBeUndefined()
  expect(held({...draft, _id: 'article-a'})).toBeDefined()
  expect(held({...published}, '2026-12-03T16:59:59.000Z')).toBeUndefined()
  expect(checkDataset([published, draft, plan], {today: '2026-12-01'}).map(({rule}) => rule)).not.toContain('embargo')
})

test('an embargo holds where the draft has the revision of the page: one step led a link in both elsewhere', () => {
  const published = {_id: 'article-a', _type: 'article', _rev: 'one-step'}
  const draft = {...published, _id: 'drafts.article-a', summary: 'Not yet'}
  const plan = scheduled(draft, {...nothingPlanned, publishAt: nine, embargo: true}, eva)
  const dataset = datasetFacts([published, draft, plan])
  const isHeld = (document: typeof published) =>
    checkDocument(document, {today: '2026-12-01', dataset}).some(({rule}) => rule === 'embargo')
  expect(isHeld({...draft, _id: 'article-a'})).toBe(true)
  expect(isHeld(published)).toBe(false)
})
