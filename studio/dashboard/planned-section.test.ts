import {type ContentDocument, datasetFacts} from '@clinic/content/checks'
import {nothingPlanned, type Outcome, type Plan, scheduled} from '@clinic/content/schedule'
import {expect, test} from '@jest/globals'
import {plannedSection} from './planned-section.ts'

const eva = {by: 'Eva Editor', account: 'eva', now: '2026-12-01T10:00:00.000Z'}
const nine = '2026-12-03T17:00:00.000Z'

function sectionAt(
  now: string,
  plans: {id: string; plan: Partial<Plan>; outcomes?: Partial<Outcome>[]; isGone?: boolean}[],
) {
  const documents = plans.flatMap(({id, plan, outcomes = [], isGone}): ContentDocument[] => [
    ...(isGone ? [] : [{_id: `drafts.${id}`, _type: 'article', title: `Title of ${id}`}]),
    {...scheduled({_id: id, _type: 'article'}, {...nothingPlanned, ...plan}, eva), outcomes},
  ])
  return plannedSection({facts: datasetFacts(documents), today: now.slice(0, 10), now, findings: new Map()})
}

const notes = (section: ReturnType<typeof sectionAt>, position: number) =>
  section.groups[position]?.lines.map(({title, note}) => `${title}: ${note}`)

test('the next ones come in their order, with their weekday and how far away they are', () => {
  const section = sectionAt('2026-12-01T17:00:00.000Z', [
    {id: 'b', plan: {unpublishAt: '2026-12-15T17:00:00.000Z', destination: {kind: 'gone'}}},
    {id: 'a', plan: {publishAt: nine, embargo: true}},
  ])
  expect(notes(section, 1)).toEqual([
    'Title of a: to be published on Thursday, December 3, 2026, 9:00 am, in 2 days. Under an embargo until then.',
    'Title of b: to come down on Tuesday, December 15, 2026, 9:00 am, in 14 days.',
  ])
  expect(section).toMatchObject({isUrgent: false})
  expect(section.note).toBeUndefined()
})

test('what is more than five minutes late raises an alarm that names the command', () => {
  const plans = [{id: 'a', plan: {publishAt: nine}}]
  expect(sectionAt('2026-12-03T17:04:00.000Z', plans).isUrgent).toBe(false)
  expect(sectionAt('2026-12-03T17:06:00.000Z', plans)).toMatchObject({
    isUrgent: true,
    note: expect.stringContaining('`npm run schedule`'),
  })
})

test('what was refused comes first, with its reasons, and raises no alarm about the program', () => {
  const refusal: Partial<Outcome> = {
    at: nine,
    kind: 'refused',
    task: 'publish',
    due: nine,
    reasons: ['A claim.'],
    plannedAt: eva.now,
  }
  const section = sectionAt('2026-12-03T18:00:00.000Z', [
    {id: 'a', plan: {publishAt: nine}, outcomes: [refusal]},
    {id: 'gone', plan: {}, outcomes: [{...refusal, reasons: ['Deleted.']}], isGone: true},
  ])
  expect(notes(section, 0)).toEqual([
    'Title of a: Could not be published as planned for Dec 3, 9:00 am. A claim.',
    'gone: Could not be published as planned for Dec 3, 9:00 am. Deleted. The page is not there any more.',
  ])
  expect(section).toMatchObject({isUrgent: true})
  expect(section.note).toBeUndefined()
})

test('what was done is shown for two weeks', () => {
  const done: Partial<Outcome> = {
    at: nine,
    kind: 'published',
    task: 'publish',
    due: nine,
    reasons: [],
    plannedAt: eva.now,
  }
  const plans = [{id: 'a', plan: {}, outcomes: [done]}]
  expect(notes(sectionAt('2026-12-04T17:00:00.000Z', plans), 2)).toEqual([
    'Title of a: Published on Dec 3, 9:00 am, as planned.',
  ])
  expect(notes(sectionAt('2026-12-18T17:00:00.000Z', plans), 2)).toEqual([])
})
