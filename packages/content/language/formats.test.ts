import {enUs} from './en-us.ts'
import {formatsOf} from './formats.ts'

const {days, phone, time} = enUs.formats

test('phone, hours and days are written as people here write them', () => {
  expect([phone('+18582585090'), phone('+44 20 7946 0000')]).toEqual(['858-258-5090', '+44 20 7946 0000'])
  expect(['08:30', '12:00', '00:15', '17:00', 'noon'].map(time)).toEqual([
    '8:30 am',
    '12:00 pm',
    '12:15 am',
    '5:00 pm',
    'noon',
  ])
  expect(days(['Friday', 'Monday', 'Tuesday', 'Wednesday'])).toBe('Monday to Wednesday, Friday')
  expect(days(['Saturday', 'Sunday'])).toBe('Saturday and Sunday')
})

test('a time zone has the name that people there give it', () => {
  const {timeZone, weekday} = enUs.formats
  expect(['America/Los_Angeles', 'America/New_York', 'Mars/Olympus', ''].map(timeZone)).toEqual([
    'Pacific Time',
    'Eastern Time',
    null,
    null,
  ])
  expect(weekday('2026-11-30')).toBe('Monday')
})

test('another language needs its tag and the words of a range', () => {
  const spanish = formatsOf('es-US', (from, to) => `${from} a ${to}`)
  expect(spanish.day('2026-06-01')).toBe('1 de junio de 2026')
  expect(spanish.time('17:00')).toMatch(/^5:00 p\.\s?m\.$/)
  expect(spanish.days(['Monday', 'Tuesday', 'Wednesday', 'Saturday'])).toBe('lunes a miércoles, sábado')
  expect(['zona', 'ñandú', 'nervio'].toSorted(spanish.compare)).toEqual(['nervio', 'ñandú', 'zona'])
})

test('what is no time, no day of the week or no letter is not made into one', () => {
  expect(['25:00', '8:75', ''].map(time)).toEqual(['25:00', '8:75', ''])
  expect(days(['Someday'])).toBe('')
  expect(['Ångström', 'sciatica', '3D scan', ''].map(enUs.formats.initial)).toEqual(['A', 'S', null, null])
})
