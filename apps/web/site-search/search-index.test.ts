import {entryExamples} from './entries.examples.ts'
import type {Entry} from './entries.tsx'
import {createSearchIndex} from './search-index.ts'

const {search} = createSearchIndex(entryExamples)

const paths = (query: string) => search(query).results.map(({path}) => path)

test('a page is found by its name, and stands before those that only mention it', () => {
  expect(paths('MRI').slice(0, 2)).toEqual(['/glossary#mri', '/articles/before-a-scan'])
  expect(paths('stenosis')[0]).toBe('/conditions/lumbar-spinal-stenosis')
})

test.each([
  ['the beginning of a word', 'steno', '/conditions/lumbar-spinal-stenosis'],
  ['a slip of the finger', 'stenossis', '/conditions/lumbar-spinal-stenosis'],
  ['another name of the document', 'neurogenic claudication', '/conditions/lumbar-spinal-stenosis'],
  ['another name of a glossary term', 'magnetic resonance', '/glossary#mri'],
  ['a word of patients', 'slipped disc', '/conditions/lumbar-disc-herniation'],
  ['a word of patients, misspelled', 'sliped disk', '/conditions/lumbar-disc-herniation'],
  ['a word of doctors', 'physiotherapy', '/conditions/lumbar-spinal-stenosis'],
  ['a hyphen that the page has not', 'stem-cell', '/treatments/disc-msc-injection'],
  ['no space at all', 'stemcell', '/treatments/disc-msc-injection'],
  ['a hyphen that the page has', 'x-ray', '/conditions/lumbar-spinal-stenosis'],
  ['the same as one word', 'xray', '/conditions/lumbar-spinal-stenosis'],
  ['the same as two words', 'X ray', '/conditions/lumbar-spinal-stenosis'],
  ['no accent', 'meniere naive', '/articles/cafe'],
  ['an accent too many', 'sténosis', '/conditions/lumbar-spinal-stenosis'],
  ['a whole question', 'What should I do about a herniated disc?', '/conditions/lumbar-disc-herniation'],
])('%s finds it: %s', (_how, query, path) => {
  const answer = search(query)
  expect(answer.isFallback).toBe(false)
  expect(answer.results[0]?.path).toBe(path)
})

test('a page that says a word of a group is found by the others, after one that is called so', () => {
  expect(paths('magnetic resonance imaging')).toEqual(['/glossary#mri', '/articles/before-a-scan'])
})

test('pages that have all words come alone; when there is none, those that have some', () => {
  expect(search('lumbar canal')).toMatchObject({isFallback: false, total: 1})
  const some = search('magnets dizziness')
  expect(some.isFallback).toBe(true)
  expect(some.results.map(({path}) => path).toSorted()).toEqual(['/articles/cafe', '/glossary#mri'])
})

test('nothing is found for what nobody wrote about, and for no words', () => {
  for (const query of ['zzzzzzzz', '', '   ', '?!', '()'])
    expect(search(query)).toEqual({total: 0, results: [], isFallback: false, suggestion: null})
})

test('what may have been meant is said only when a word is not known', () => {
  expect(search('herniaton').suggestion).toBe('herniation')
  expect(search('herniation').suggestion).toBeNull()
  expect(search('herniat').suggestion).toBeNull()
})

test('a treatment brings its status with it', () => {
  expect(search('stem cell injection').results[0]).toMatchObject({kind: 'treatment', status: 'notApproved'})
})

test('an unapproved offer does not stand above a condition because its name fits a little better', () => {
  const offer = {
    ...entryExamples[2],
    names: [],
    title: 'Stenosis injection',
    path: '/treatments/stenosis-injection',
  } as Entry
  const {results} = createSearchIndex([...entryExamples, offer]).search('stenosis')
  expect(results.map(({path}) => path).slice(0, 2)).toEqual(['/conditions/lumbar-spinal-stenosis', offer.path])
})

test('the words stand under their heading, and the ones looked for are marked', () => {
  const [result] = search('tingle walk').results
  expect(result?.snippet.heading).toBe('Symptoms')
  expect(result?.snippet.parts.filter(({isMatch}) => isMatch).map(({text}) => text)).toEqual(['tingle', 'walk'])
  expect(result?.snippet.parts.map(({text}) => text).join('')).toBe(
    'Your legs ache, tingle or feel weak when you walk. Sitting down brings relief.',
  )
})

test('who looked for another word sees the one that stands there', () => {
  const [result] = search('slipped disc').results
  const marked = result?.snippet.parts.filter(({isMatch}) => isMatch).map(({text}) => text.toLowerCase())
  expect(marked).toContain('disc')
  expect(marked?.some((word) => word.startsWith('hernia'))).toBe(true)
})

test('no word of an entry gets lost: each one finds it', () => {
  for (const {path, title} of entryExamples) expect(paths(title)).toContain(path)
})
