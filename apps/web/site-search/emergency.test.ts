import {isEmergency} from './emergency.ts'
import {isOneSlipAway} from './one-slip-away.ts'

test.each([
  "can't pee",
  'can’t pee',
  'cant pee anymore',
  'I cannot urinate',
  'can not pass urine',
  'lost control of bladder',
  'numb between legs',
  'numb betwen my legs',
  'numbness in the groin',
  'saddle numbness',
  '911',
  'cannot move legs',
  'Can’t feel my leg',
  'chest pain',
  'chest pian',
  'trouble breathing',
  'cauda equina',
  'stroke',
  'want to die',
])('help comes first: %s', (query) => {
  expect(isEmergency(query)).toBe(true)
})

test.each([
  '',
  'back pain',
  'pain between shoulder blades',
  'leg pain when walking',
  'numb toes',
  'stem cell',
  'bladder',
  'who cannot have surgery',
  'weight loss and back pain',
  'facet joint',
  'moving after surgery',
])('nobody is alarmed by: %s', (query) => {
  expect(isEmergency(query)).toBe(false)
})

test('one slip of the finger is forgiven, two are not', () => {
  expect(['chst', 'chestt', 'cjest', 'hcest'].map((word) => isOneSlipAway(word, 'chest'))).toEqual(Array(4).fill(true))
  expect(['cht', 'chessts', 'cjost'].map((word) => isOneSlipAway(word, 'chest'))).toEqual(Array(3).fill(false))
})
