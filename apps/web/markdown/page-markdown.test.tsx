import {allPageExamples} from '@clinic/content/page-examples'
import {RenderingProvider} from '@clinic/content/rendering'
import {renderToStaticMarkup} from 'react-dom/server'
import {pageMarkdown} from './page-markdown.ts'
import {toMarkdown} from './to-markdown.ts'

const origin = 'https://www.example.com'
const rendering = {preview: false, today: '2026-11-22', imageUrl: () => '/media/a.png'}

function examples() {
  return allPageExamples.map((example) => {
    const html = renderToStaticMarkup(<RenderingProvider value={rendering}>{example.element}</RenderingProvider>)
    return {...example, html, markdown: pageMarkdown({...example, changed: '2026-11-20T10:00:00Z'}, html, origin)}
  })
}

/** The words of a text in order, without the signs that HTML and Markdown put around them. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? []
}

test('no page loses a word that readers see', () => {
  for (const {name, html, markdown} of examples()) {
    const shown = html
      .replace(/<nav class="contents".*?<\/nav>/gs, '')
      .replace(/<a href="[^"]*">All words<\/a>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(?:#x?[\da-f]+|[a-z]+);/gi, ' ')
    const kept = new Set(wordsOf(markdown))
    expect({name, lost: wordsOf(shown).filter((word) => !kept.has(word))}).toEqual({name, lost: []})
  }
})

test('a page says first what it is called, where it is and how far to trust it', () => {
  for (const {name, markdown, path} of examples()) {
    const [head = ''] = markdown.split('\n---\n')
    expect({name, title: head.match(/^# .+$/gm)?.length}).toEqual({name, title: 1})
    expect(head).toContain(`<${origin}${path}>`)
    expect(head).toContain('Last changed: November 20, 2026')
  }
  const condition = examples().find(({name}) => name === 'condition: full') ?? examples()[0]
  expect(condition?.markdown).toMatch(/^> In an emergency, call 911/m)
})

test('no HTML, no address without a host and no jump within the page is left', () => {
  for (const {name, markdown} of examples()) {
    const leftover = markdown.match(/(?<!\\)<\/?[a-z][^>\s]*[\s>](?!.*@)|\]\((?!https?:|tel:|mailto:)[^)]*\)/g) ?? []
    expect({name, leftover: leftover.filter((text) => !text.startsWith('<http'))}).toEqual({name, leftover: []})
  }
})

test('a word explained in place keeps its meaning in parentheses', () => {
  const html =
    '<p>The <button type="button" class="term" popovertarget="term-disc">disc</button><span id="term-disc" class="term-meaning" popover="auto"><b>Disc</b>: A pad between two bones. <a href="/glossary#disc">All words</a></span> wears.</p>'
  expect(toMarkdown(html, origin)).toBe('The disc (A pad between two bones.) wears.')
})

test('a note keeps the number of its source, and the list of sources loses only the ways back', () => {
  const html =
    '<p>It helps.<sup><a id="note-1-1" href="#ref-1" aria-label="Source 1">1</a></sup></p><ol class="references"><li id="ref-1">Katz. <cite>Title.</cite> <a class="references__back" href="#note-1-1">↩</a></li></ol>'
  expect(toMarkdown(html, origin)).toBe('It helps.[1]\n\n1. Katz. Title.')
})

test('the level of a care card stands in its heading', () => {
  const html =
    '<h3><span class="care-card__level">Emergency<span class="visually-hidden">: </span></span>Call 911 now if:</h3><ul><li>you cannot feel</li></ul>'
  expect(toMarkdown(html, origin)).toBe('### Emergency: Call 911 now if:\n\n- you cannot feel')
})

test('what stands on lines of its own on the page does so in Markdown', () => {
  const html = '<p class="status-line"><span class="status">Not approved</span><span>More about it.</span></p>'
  expect(toMarkdown(html, origin)).toBe('Not approved  \nMore about it.')
})

test('facts, tables and pictures are kept', () => {
  expect(toMarkdown('<dl><div><dt>Codes</dt><dd>A</dd><dd>B</dd></div></dl>', origin)).toBe('- **Codes**: A; B')
  expect(
    toMarkdown(
      '<table><thead><tr><th>Day</th><th>Open</th></tr></thead><tbody><tr><th>Mon</th><td>8 am</td></tr></tbody></table>',
      origin,
    ),
  ).toBe('| Day | Open |\n| --- | --- |\n| Mon | 8 am |')
  expect(
    toMarkdown(
      '<table><tbody><tr><td>Mon</td><td>8 am</td></tr><tr><td>Tue</td><td></td></tr></tbody></table>',
      origin,
    ),
  ).toBe('| | |\n| --- | --- |\n| Mon | 8 am |\n| Tue |  |')
  expect(toMarkdown('<img src="/media/a.png?w=800" alt="A spine"><img src="/b.png" alt="">', origin)).toBe(
    '![A spine](https://www.example.com/media/a.png?w=800)',
  )
})
