import {
  breadcrumbList,
  clinicId,
  descriptionOf,
  graph,
  idOf,
  openingHours,
  serialize,
  titleWithSite,
  truncate,
  websiteId,
} from './index.ts'

test('names the parts of a page and of the site by their addresses', () => {
  expect(clinicId('https://a.example')).toBe('https://a.example/#clinic')
  expect(websiteId('https://a.example')).toBe('https://a.example/#website')
  expect(idOf('https://a.example/conditions/sciatica', 'condition')).toBe(
    'https://a.example/conditions/sciatica#condition',
  )
})

test('a graph leaves out what is missing and keeps false and zero', () => {
  const {'@graph': nodes} = graph({'@type': 'Person', name: 'Ana', jobTitle: undefined, sameAs: []}, null, {
    '@type': 'Article',
    isAccessibleForFree: false,
    wordCount: 0,
  } as never)
  expect(nodes).toEqual([
    {'@type': 'Person', name: 'Ana'},
    {'@type': 'Article', isAccessibleForFree: false, wordCount: 0},
  ])
})

test('a graph leaves its nodes as they were', () => {
  const node = {'@type': 'Person' as const, name: 'Ana', jobTitle: undefined}
  graph(node)
  expect(node).toEqual({'@type': 'Person', name: 'Ana', jobTitle: undefined})
})

test('no text can close the script it stands in', () => {
  const said = graph({'@type': 'Person', name: '</script><script>alert(1)</script> \u2028'})
  const text = serialize(said)
  expect(text).not.toMatch(/<|\u2028/)
  expect(JSON.parse(text)).toEqual(said)
})

test('breadcrumbs count from 1 and carry whole addresses', () => {
  const list = breadcrumbList('https://a.example/conditions', 'https://a.example', [
    {title: 'Home', path: '/'},
    {title: 'Conditions', path: '/conditions'},
  ])
  expect(list.itemListElement).toEqual([
    {'@type': 'ListItem', position: 1, name: 'Home', item: 'https://a.example/'},
    {'@type': 'ListItem', position: 2, name: 'Conditions', item: 'https://a.example/conditions'},
  ])
})

test('opening hours without days or times say nothing', () => {
  expect(
    openingHours([
      {days: ['Monday', 'Someday'], opens: '08:30', closes: '17:00'},
      {days: [], opens: '08:30', closes: '17:00'},
      {days: ['Friday'], opens: null, closes: '17:00'},
    ]),
  ).toEqual([
    {'@type': 'OpeningHoursSpecification', dayOfWeek: ['https://schema.org/Monday'], opens: '08:30', closes: '17:00'},
  ])
})

test('the site is named once in a title', () => {
  expect(titleWithSite('Sciatica', 'Clinic')).toBe('Sciatica | Clinic')
  expect(titleWithSite('Clinic: hours', 'Clinic')).toBe('Clinic: hours')
  expect(titleWithSite('Sciatica', null)).toBe('Sciatica')
})

test('a long text is cut between words and never longer than asked', () => {
  const words = 'word '.repeat(60).trim()
  expect(truncate(words).length).toBeLessThanOrEqual(160)
  expect(truncate(words)).toMatch(/word…$/)
  expect(truncate('Pain, numbness and weakness', 6)).toBe('Pain…')
  expect(truncate('short')).toBe('short')
  expect(truncate('x'.repeat(200), 20)).toHaveLength(20)
})

test('a description is the first text with words, in one line', () => {
  expect(descriptionOf(null, '  ', 'Two\n lines')).toBe('Two lines')
  expect(descriptionOf(null, undefined)).toBeNull()
})
