import {drawable} from './drawable.ts'

test('names and sentences stay as they are', () => {
  const text = 'Łukasz Ünsal, MD – “a pad between two bones” · 5 µm, ≥'
  expect(drawable('Łukasz Ünsal, MD – “a pad between two bones” · 5 µm')).toBe(text.slice(0, -3))
})

test('a sign that no font has is written more plainly or left out', () => {
  expect(drawable('non‑surgical care\u2009first')).toBe('non-surgical care first')
  expect(drawable('ﬁndings 🦴 in H₂O 腰')).toBe('findings in H2O')
})

test('invisible marks and breaks of lines are not drawn', () => {
  expect(drawable('soft\u00adhyphen\u200b and\nline')).toBe('softhyphen and line')
})
