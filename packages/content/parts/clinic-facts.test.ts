import {displayDays, displayPhone, displayTime} from './clinic-facts.ts'

test('phone, hours and days are written as people here write them', () => {
  expect([displayPhone('+18582585090'), displayPhone('+44 20 7946 0000')]).toEqual(['858-258-5090', '+44 20 7946 0000'])
  expect(['08:30', '12:00', '00:15', '17:00', 'noon'].map(displayTime)).toEqual([
    '8:30 am',
    '12:00 pm',
    '12:15 am',
    '5:00 pm',
    'noon',
  ])
  expect(displayDays(['Friday', 'Monday', 'Tuesday', 'Wednesday'])).toBe('Monday to Wednesday, Friday')
  expect(displayDays(['Saturday', 'Sunday'])).toBe('Saturday and Sunday')
})
