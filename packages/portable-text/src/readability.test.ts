import {readability} from './index.ts'

test('counts words, sentences and syllables, and takes the grade from them', () => {
  const {grade, ...counts} = readability('The canal in your back gets narrow. Nerves have less room.')
  expect(counts).toEqual({words: 11, sentences: 2, syllables: 13})
  expect(grade).toBeCloseTo(0.39 * (11 / 2) + 11.8 * (13 / 11) - 15.59)
})

test('long words and long sentences are harder', () => {
  const easy = readability('Walk each day. Rest when it hurts.').grade
  const hard = readability(
    'Ambulation, with intermittent recumbency whenever symptomatology necessitates it, is recommended daily.',
  ).grade
  expect(easy).toBeLessThan(2)
  expect(hard).toBeGreaterThan(15)
})

test('an empty line ends a sentence, a line break and a decimal point do not', () => {
  expect(readability('Causes\n\nPain fell by 3.5\npoints of 10').sentences).toBe(2)
})

test.each([
  'Ask Dr. Sample about it.',
  'Take a pain reliever (e.g. Ibuprofen) with food.',
  'A study by J. Weinstein followed them.',
])('an abbreviation does not end the sentence: %s', (text) => {
  expect(readability(text).sentences).toBe(1)
})

test('a number is a word of one syllable, and signs alone are neither words nor sentences', () => {
  expect(readability('1.5 — 2 %\n\n↩')).toMatchObject({words: 2, sentences: 1, syllables: 2})
})

test('a text without words has no grade', () => {
  expect(readability(' \n\n ')).toEqual({words: 0, sentences: 0, syllables: 0, grade: 0})
})
