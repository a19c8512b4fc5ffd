import {draw} from '../testing/draw.tsx'
import {richTextWithTerms} from './rich-text.examples.ts'
import {RichText} from './rich-text.tsx'

const body = richTextWithTerms()
const html = draw(<RichText value={body} />, {parts: [body]})

test('a word opens its meaning in place, once on a page', () => {
  expect(html.match(/popoverTarget="term-nerve-root">nerve root<\/button>/gi)).toHaveLength(1)
  expect(html).toContain(
    '<span id="term-nerve-root" class="term-meaning" popover="auto"><b>Nerve root</b>: The part of a nerve that leaves the spinal canal. <a href="/glossary#nerve-root">',
  )
})

test('a cell product carries its status at the first mention alone', () => {
  expect(html.match(/Not approved by the US FDA for this use/g)).toHaveLength(1)
})

test('a word whose term is not published is plain for readers and noted for editors', () => {
  expect(html).toContain('<p>Gone.</p>')
  expect(draw(<RichText value={body} />, {parts: [body], preview: true})).toContain('the glossary term of this word')
})
