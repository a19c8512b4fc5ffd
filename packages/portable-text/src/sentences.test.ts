import {sentencesOf} from './index.ts'

test('every sentence stands in the text where its offsets say', () => {
  const text = '  One sentence here.\nIt goes\non!  See Dr. Sample.\n\nA heading\n\n— 2 %'
  const sentences = sentencesOf(text)
  expect(sentences.map(({start, end}) => text.slice(start, end))).toEqual(sentences.map((sentence) => sentence.text))
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    'One sentence here.',
    'It goes\non!',
    'See Dr. Sample.',
    'A heading',
    '— 2 %',
  ])
})
