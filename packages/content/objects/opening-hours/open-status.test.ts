import {openStatus} from './open-status.ts'

const zone = 'America/Los_Angeles'
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday']
const everyDay = [...weekdays, 'Friday', 'Saturday', 'Sunday']

const line = (days: string[], opens: string, closes: string) => ({_key: `${days[0]}${opens}`, days, opens, closes})
const closure = (from: string | null, until: string | null = from, reason: string | null = 'Thanksgiving') => ({
  _key: `${from}`,
  from,
  until,
  reason,
})
const hours = [line(weekdays, '08:30', '17:00'), line(['Friday'], '08:30', '15:00')]
const at = (now: string, closures: ReturnType<typeof closure>[] = []) => openStatus(hours, closures, zone, now)

test('open until its closing time, to the second', () => {
  // Monday 23 November 2026; the clinic is eight hours behind UTC.
  expect(at('2026-11-23T16:30:00Z')).toEqual({
    isOpen: true,
    today: '2026-11-23',
    until: {day: '2026-11-23', time: '17:00'},
    opensNext: null,
    closure: null,
    changesAt: '2026-11-24T01:00:00.000Z',
  })
  expect(at('2026-11-24T00:59:59.999Z')?.isOpen).toBe(true)
  expect(at('2026-11-24T01:00:00Z')?.isOpen).toBe(false)
})

test('closed before it opens and after it has closed', () => {
  expect(at('2026-11-23T16:29:59.999Z')).toMatchObject({
    isOpen: false,
    until: null,
    opensNext: {day: '2026-11-23', time: '08:30'},
    changesAt: '2026-11-23T16:30:00.000Z',
  })
  expect(at('2026-11-24T02:00:00Z')).toMatchObject({
    isOpen: false,
    opensNext: {day: '2026-11-24', time: '08:30'},
    changesAt: '2026-11-24T08:00:00.000Z',
  })
})

test('it is still Sunday in California when it is Monday in London', () => {
  expect(at('2026-11-23T07:59:59Z')).toMatchObject({today: '2026-11-22', changesAt: '2026-11-23T08:00:00.000Z'})
  expect(at('2026-11-23T08:00:00Z')).toMatchObject({today: '2026-11-23', changesAt: '2026-11-23T16:30:00.000Z'})
})

test('a closure of one day and of several days keeps it closed, on the first and the last day', () => {
  const thanksgiving = [closure('2026-11-26', '2026-11-27')]
  for (const now of ['2026-11-26T08:00:00Z', '2026-11-26T20:00:00Z', '2026-11-27T20:00:00Z', '2026-11-28T07:59:59Z'])
    expect(at(now, thanksgiving)).toMatchObject({
      isOpen: false,
      closure: {reason: 'Thanksgiving'},
      opensNext: {day: '2026-11-30', time: '08:30'},
    })
  expect(at('2026-11-28T08:00:00Z', thanksgiving)?.closure).toBeNull()
  expect(at('2026-11-26T07:59:59Z', thanksgiving)).toMatchObject({closure: null, today: '2026-11-25'})
  expect(at('2026-11-26T20:00:00Z', [closure('2026-11-26', null, null)])).toMatchObject({closure: {reason: null}})
  expect(at('2026-11-27T20:00:00Z', [closure('2026-11-26', null)])).toMatchObject({isOpen: true, closure: null})
})

test('on the days when clocks change, hours are those of the clock on the wall', () => {
  const sundays = [line(['Sunday'], '01:30', '17:00')]
  const on = (now: string) => openStatus(sundays, [], zone, now)
  // 8 March 2026: 2 am becomes 3 am.
  expect(on('2026-03-08T09:29:00Z')?.isOpen).toBe(false)
  expect(on('2026-03-08T09:30:00Z')).toMatchObject({isOpen: true, changesAt: '2026-03-09T00:00:00.000Z'})
  // 1 November 2026: 2 am becomes 1 am, so 1:30 comes twice. It opens the first time.
  expect(on('2026-11-01T08:29:00Z')?.isOpen).toBe(false)
  expect(on('2026-11-01T08:30:00Z')).toMatchObject({isOpen: true, changesAt: '2026-11-02T01:00:00.000Z'})
  expect(on('2026-11-01T09:15:00Z')?.isOpen).toBe(true)
})

test('an opening time that the clocks skip comes when they have gone on', () => {
  const status = openStatus([line(['Sunday'], '02:30', '05:00')], [], zone, '2026-03-08T09:00:00Z')
  expect(status).toMatchObject({opensNext: {day: '2026-03-08', time: '03:30'}, changesAt: '2026-03-08T10:30:00.000Z'})
})

test('the day before clocks change, the next opening is at the new time', () => {
  expect(at('2026-03-07T20:00:00Z')).toMatchObject({opensNext: {day: '2026-03-09', time: '08:30'}})
  expect(at('2026-03-09T15:29:00Z')).toMatchObject({changesAt: '2026-03-09T15:30:00.000Z'})
})

test('several stretches a day, in whatever order they are written, have a break between them', () => {
  const split = [line(['Monday'], '13:00', '17:00'), line(['Monday'], '08:00', '12:00')]
  const on = (now: string) => openStatus(split, [], zone, now)
  expect(on('2026-11-23T19:00:00Z')).toMatchObject({isOpen: true, until: {time: '12:00'}})
  expect(on('2026-11-23T20:30:00Z')).toMatchObject({
    isOpen: false,
    opensNext: {day: '2026-11-23', time: '13:00'},
    changesAt: '2026-11-23T21:00:00.000Z',
  })
})

test('stretches that touch or overlap are one', () => {
  const touching = [
    line(['Monday'], '08:00', '12:00'),
    line(['Monday'], '12:00', '16:00'),
    line(['Monday'], '9:00', '20'),
  ]
  const overlapping = [line(['Monday'], '08:00', '16:00'), line(['Monday'], '09:00', '10:00')]
  for (const lines of [touching, overlapping])
    expect(openStatus(lines, [], zone, '2026-11-23T17:30:00Z')).toMatchObject({isOpen: true, until: {time: '16:00'}})
})

test('00:00 to 23:59 is the whole day, and days like that follow one another without a gap', () => {
  const weekend = [line(['Saturday', 'Sunday'], '00:00', '23:59')]
  expect(openStatus(weekend, [], zone, '2026-11-28T07:59:00Z')).toMatchObject({isOpen: false})
  // The last minute of Saturday.
  expect(openStatus(weekend, [], zone, '2026-11-29T07:59:30Z')).toMatchObject({
    isOpen: true,
    until: {day: '2026-11-30', time: '00:00'},
    changesAt: '2026-11-30T08:00:00.000Z',
  })
  const always = [line(everyDay, '00:00', '23:59')]
  expect(openStatus(always, [], zone, '2026-11-29T07:59:30Z')).toMatchObject({
    isOpen: true,
    until: null,
    changesAt: null,
  })
  expect(openStatus(always, [closure('2026-12-01')], zone, '2026-11-30T08:00:00Z')).toMatchObject({
    isOpen: true,
    until: {day: '2026-12-01', time: '00:00'},
  })
})

test('a clinic that is closed for as long as anybody knows does not say when it opens', () => {
  expect(at('2026-11-23T20:00:00Z', [closure('2026-01-01', '2099-12-31', 'Moving')])).toEqual({
    isOpen: false,
    today: '2026-11-23',
    until: null,
    opensNext: null,
    closure: {reason: 'Moving'},
    changesAt: '2026-11-24T08:00:00.000Z',
  })
})

test('nothing is said from hours, a time zone or a moment that mean nothing', () => {
  const now = '2026-11-23T20:00:00Z'
  const bad = [
    line(['Someday'], '08:00', '17:00'),
    line([], '08:00', '17:00'),
    line(['Monday'], '17:00', '08:00'),
    line(['Monday'], '8 am', '25:00'),
    {_key: 'x', days: null, opens: null, closes: null},
  ]
  expect(openStatus(bad, [], zone, now)).toBeNull()
  expect(openStatus(null, null, zone, now)).toBeNull()
  expect(openStatus(hours, [], 'Mars/Olympus', now)).toBeNull()
  expect(openStatus(hours, [], null, now)).toBeNull()
  expect(openStatus(hours, [], zone, '')).toBeNull()
  expect(openStatus([...bad, ...hours], [closure(null), closure('soon')], zone, now)).toMatchObject({isOpen: true})
})

test('its input stays as it was', () => {
  const given = JSON.stringify([hours, [closure('2026-11-26')]])
  const [lines, closures] = JSON.parse(given)
  openStatus(lines, closures, zone, '2026-11-23T20:00:00Z')
  expect(JSON.stringify([lines, closures])).toBe(given)
})
