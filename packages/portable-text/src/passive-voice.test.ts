import {passivePhrases} from './index.ts'

test.each([
  ['The cells were injected into the disc.', 'were injected'],
  ['The pain is caused by pressure on the nerve.', 'is caused'],
  ['They are not yet routinely tested in people.', 'are not yet routinely tested'],
  ['The trial has been stopped early.', 'been stopped'],
  ['New methods are being compared.', 'are being compared'],
  ['You may be given a leaflet.', 'be given'],
  ['The study wasn’t funded by the maker.', 'wasn’t funded'],
  ['Some people get hurt when they fall.', 'get hurt'],
  ['It is shown by a scan.', 'is shown'],
])('finds the passive in "%s"', (sentence, phrase) => {
  expect(passivePhrases(sentence).map(({text}) => text)).toEqual([phrase])
})

test.each([
  'You are tired and your leg is swollen.',
  'The gland is located near the kidney.',
  'It is not known if this helps.',
  'This is called sciatica.',
  'The discs are worn.',
  'She is a limited walker.',
  'You get increased blood flow.',
  'It is red, and there is a need for rest.',
  'A doctor injected the cells and was pleased.',
  'One hundred people took part.',
  'You are used to walking far.',
  'Pain was 3.5: added weight made it worse.',
  'Most people get better.',
  'The pain is less. Stopped trials count too.',
])('finds none in "%s"', (sentence) => {
  expect(passivePhrases(sentence)).toEqual([])
})

test('counts each passive of a sentence, with its place', () => {
  const sentence = 'They were asked at the start and were seen again later.'
  const phrases = passivePhrases(sentence)
  expect(phrases.map(({start, end}) => sentence.slice(start, end))).toEqual(['were asked', 'were seen'])
})
