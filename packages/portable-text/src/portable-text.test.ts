import {links, outline, readingTime, toPlainText, wordCount} from './index.ts'

const block = (text: string, style = 'normal') => ({
  _type: 'block',
  _key: `key of ${text}`,
  style,
  children: [{_type: 'span', _key: 's', text}],
})

test('lists headings in reading order with ids made of their words', () => {
  expect(outline([block('Intro'), block('Causes & risks', 'h2'), block('Älter werden', 'h3')])).toEqual([
    {id: 'causes-risks', level: 2, text: 'Causes & risks', key: 'key of Causes & risks'},
    {id: 'alter-werden', level: 3, text: 'Älter werden', key: 'key of Älter werden'},
  ])
})

test('gives two headings with the same words different ids', () => {
  const headings = [block('Causes', 'h2'), block('Causes', 'h2'), block('Causes 2', 'h2')]
  expect(outline(headings).map(({id}) => id)).toEqual(['causes', 'causes-2', 'causes-2-2'])
})

test('leaves reserved ids to the page and empty headings out', () => {
  const headings = [block('References', 'h2'), block(' ', 'h2'), block('…', 'h2')]
  expect(outline(headings, {reserved: ['references']}).map(({id}) => id)).toEqual(['references-2', 'section'])
})

test('reads the words of a body and of one block', () => {
  const withNote = {
    ...block('Rest'),
    children: [{_type: 'span', text: 'Rest'}, {_type: 'note'}, {_type: 'span', text: ' less.'}],
  }
  expect(toPlainText([withNote, {_type: 'figure'}, block('Walk.')])).toBe('Rest less.\n\nWalk.')
  expect(toPlainText(withNote)).toBe('Rest less.')
  expect(toPlainText(null)).toBe('')
})

test('finds the links that are on words', () => {
  const body = [
    {
      _type: 'block',
      markDefs: [
        {_type: 'link', _key: 'a'},
        {_type: 'link', _key: 'unused'},
      ],
      children: [
        {_type: 'span', text: 'See ', marks: []},
        {_type: 'span', text: 'this ', marks: ['a', 'strong']},
        {_type: 'span', text: 'page', marks: ['a']},
      ],
    },
  ]
  expect(links(body)).toEqual([{definition: {_type: 'link', _key: 'a'}, text: 'this page'}])
})

test('counts words as a reader does', () => {
  expect(wordCount([block('A 72-year-old’s pain: 3.5 of 10.')])).toBe(6)
  expect(wordCount([])).toBe(0)
})

test('rounds reading time up to whole minutes', () => {
  expect(readingTime([])).toBe(0)
  expect(readingTime([block('one')])).toBe(1)
  expect(readingTime([block('word '.repeat(201))])).toBe(2)
})

test('leaves the body as it was', () => {
  const body = Object.freeze([Object.freeze(block('Causes', 'h2'))])
  expect(() => [outline(body), toPlainText(body), links(body), readingTime(body)]).not.toThrow()
})
