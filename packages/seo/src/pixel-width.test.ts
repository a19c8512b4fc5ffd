import {cutAt, pixelWidth} from './index.ts'

// Measured by a canvas of Chromium in Liberation Sans, with `fontKerning = 'none'`.
test.each([
  ['Çédille naïve façade – “quotes” 100 % ±5 €', 20, false, 383.44],
  ['Çédille naïve façade – “quotes” 100 % ±5 €', 16, true, 324.48],
  ['Łódź Žižka', 14, false, 67.7],
  ['e\u0301clair', 20, false, 47.79],
])('a line is as wide as a browser draws it: %s', (text, fontSize, bold, width) => {
  expect(pixelWidth(text, {fontSize, bold})).toBeCloseTo(width, 0)
})

test('signs outside the table count by their kind: a square, an emoji, nothing for a joiner', () => {
  const look = {fontSize: 10}
  expect(pixelWidth('脊柱', look)).toBe(20)
  expect(pixelWidth('👩🏽‍⚕️', look)).toBe(12.5)
  expect(pixelWidth('a\u200bb', look)).toBe(pixelWidth('ab', look))
  expect(pixelWidth('б', look)).toBe(5.56)
})

test('a line that is too wide is cut between two words, with room for the sign of the cut', () => {
  const text = 'Lumbar spinal stenosis and what to do about it'
  const look = {fontSize: 20}
  const end = cutAt(text, 200, look) ?? 0
  expect(text.slice(0, end)).toBe('Lumbar spinal')
  expect(pixelWidth(`${text.slice(0, end)}…`, look)).toBeLessThanOrEqual(200)
  expect(cutAt(text, 600, look)).toBeNull()
  expect(cutAt('WWWWWWWW', 100, look)).toBe(4)
})
