import {fitted, lineLeading, lineSize, linesOf, sansPart, titleLeading} from './fitting.ts'

const card = {
  kind: 'Condition',
  title: 'Sciatica',
  line: 'Pain along a nerve. It runs from the back to the foot.',
  caution: null,
}

test('a short title is large, and a long one small enough to fit', () => {
  expect(fitted(card).titleSize).toBe(92)
  const long = 'Cell therapy and inflammation: what the laboratory can tell us and what it cannot tell anybody at all'
  expect(fitted({...card, title: long}).titleSize).toBeLessThan(70)
  expect(fitted({...card, title: long}).titleLines).toBeLessThanOrEqual(3)
})

test('a longer title is never larger', () => {
  const titles = Array.from({length: 40}, (_word, index) => 'word '.repeat(index + 1).trim())
  const sizes = titles.map((title) => fitted({...card, title}).titleSize)
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
})

test('a line ends with a whole sentence when one fits', () => {
  const line = `Cells are dripped into a vein. ${'And then there is very much more to say about it. '.repeat(9)}`
  expect(fitted({...card, line}).line).toMatch(/^Cells are dripped into a vein\..*about it\.$/)
})

test('a first sentence that is too long is cut between two words', () => {
  const line = `Cells ${'and more cells, '.repeat(40)}end.`
  expect(fitted({...card, line}).line).toMatch(/ (?:and|more|cells)…$/)
})

test('title and line stay above what must be said, however long they are', () => {
  for (const length of [1, 5, 9, 14, 30])
    for (const caution of [null, 'Not approved by the US FDA for this use']) {
      const title = 'Compression '.repeat(length).trim()
      const {titleSize, titleLines, line} = fitted({
        ...card,
        title,
        line: 'A sentence of some words. '.repeat(20),
        caution,
      })
      const used =
        titleLines * titleSize * titleLeading +
        (line ? 20 + linesOf(line, lineSize * sansPart, 980) * lineSize * lineLeading : 0)
      expect(used).toBeLessThanOrEqual(caution ? 256 : 344)
    }
})

test('a word that is wider than the picture counts the lines it is broken into', () => {
  expect(linesOf('a'.repeat(200), 88, 1000)).toBeGreaterThan(8)
  expect(fitted({...card, title: 'a'.repeat(200)}).titleSize).toBe(48)
})
