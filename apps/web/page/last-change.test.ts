import {lastChange} from './last-change.ts'

const changes = new Map([
  ['condition-a', '2026-01-01T00:00:00Z'],
  ['person-reviewer', '2026-03-01T00:00:00Z'],
  ['citation-k22', '2026-02-01T00:00:00Z'],
])

test('a page changes with its document and with everything it shows', () => {
  const page = {changed: '2026-01-01T00:00:00Z', shows: ['condition-a', 'person-reviewer', 'citation-k22', 'image-1']}
  expect(lastChange(page, changes)).toBe('2026-03-01T00:00:00Z')
})

test('what a page does not show changes nothing', () => {
  expect(lastChange({changed: '2026-01-01T00:00:00Z', shows: ['condition-a']}, changes)).toBe('2026-01-01T00:00:00Z')
})

test('a list changed when the latest of what it lists did', () => {
  expect(lastChange({changed: null, shows: ['condition-a', 'citation-k22']}, changes)).toBe('2026-02-01T00:00:00Z')
})

test('nothing is made up for a page of which nothing is known', () => {
  expect(lastChange({changed: null, shows: []}, changes)).toBeNull()
})
