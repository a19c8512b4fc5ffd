import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {JSDOM} from 'jsdom'
import {lostWords} from './lost-words.ts'
import type {ImportType} from './proposal.ts'
import {propose} from './propose.ts'
import {exampleWordFile} from './testing/example-word-file.ts'
import {dataset, readExample, readHtml, today, written} from './testing/reading.ts'

const types: ImportType[] = ['condition', 'treatment', 'article']

test.each(['sciatica-old-page.html', 'prp-injection.md', 'neurogenic-claudication.docx'])(
  'no word of %s is lost, whatever becomes of it',
  async (name) => {
    const article = await readExample(name)
    for (const type of types)
      expect({
        type,
        lost: lostWords(wordsIn(name), written(article, propose(article, {dataset, today, type}))),
      }).toEqual({type, lost: []})
    expect(article.leftOut.filter(({where}) => where === 'Words that found no place')).toEqual([])
  },
)

test('no word of a page is lost, however its elements lie in each other', async () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const html = pageOf(seed)
    const lost = lostWords(textIn(html), written(await readHtml(html)))
    expect({html: lost.length > 0 ? html : '', lost}).toEqual({html: '', lost: []})
  }
})

test('the Word file of the examples is the one that its script writes', () => {
  expect(Buffer.from(exampleWordFile()).equals(readFileSync(example('neurogenic-claudication.docx')))).toBe(true)
})

function wordsIn(name: string): string {
  if (name.endsWith('.html')) return textIn(readFileSync(example(name), 'utf8'))
  if (name.endsWith('.md'))
    // Addresses of links and pictures are no words of the text; the report lists them.
    return readFileSync(example(name), 'utf8').replace(/\]\([^)]*\)|^\[\w+\]:.*$|^ *\d+\. |\]\[\w+\]|^---$/gm, ']')
  return [
    ...Buffer.from(exampleWordFile())
      .toString('utf8')
      .replace(/<mc:Choice.*?<\/mc:Choice>/gs, '')
      .matchAll(/<w:p>.*?<\/w:p>/gs),
  ]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<(?:w:t|w:delText|m:t)(?: [^>]*)?>([^<]*)</g)]
        .map(([tag, text]) => (tag.startsWith('<w:delText') ? ` ${text} ` : text))
        .join(''),
    )
    .join('\n')
}

/** Written anew for the test, so that it does not share the mistakes of what it tests: line breaks where elements begin and end. */
function textIn(html: string): string {
  const {document} = new JSDOM(html).window
  for (const element of document.querySelectorAll('script, style, head')) element.remove()
  const split = document.body.innerHTML.replace(new RegExp(`</?(?!(?:${inline.join('|')})\\b)[a-z][^>]*>`, 'g'), ' ')
  return new JSDOM(split).window.document.body.textContent ?? ''
}

/** A page that a patient generator would not write: any element inside any other. */
function pageOf(seed: number): string {
  let state = seed * 2654435761
  let word = 0
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return items[state % items.length] as Item
  }
  const nextWord = () => {
    word += 1
    return `w${seed}x${word}`
  }
  const words = () => Array.from({length: pick([1, 2, 5, 9])}, () => nextWord()).join(pick([' ', '&nbsp;', '\n  ']))
  const element = (depth: number): string => {
    if (depth === 0) return words()
    const name = pick(elements)
    const inner = Array.from({length: pick([1, 2, 3])}, () => pick([words, () => element(depth - 1)])()).join(
      pick(['', ' ']),
    )
    if (name === 'br') return '<br>'
    const [tag = ''] = name.split(' ')
    const whole = `<${name}>${inner}${pick([`</${tag}>`, `</${tag}>`, ''])}`
    // Inside a line, words without a space between them are one word to a reader too.
    return inline.includes(tag) ? ` ${whole} ` : whole
  }
  return `<html><body>${Array.from({length: 8}, () => element(4)).join('\n')}</body></html>`
}

const inline = 'a b cite del em font i label q s span strong sub sup u'.split(' ')

const elements = [
  ...'p div h1 h2 h3 h4 h6 ul ol li b strong em i a table tr td th thead caption section article main nav header footer aside form button'.split(
    ' ',
  ),
  ...'blockquote pre dl dt dd details summary sup sub s del q span br figure figcaption label address center font iframe noscript'.split(
    ' ',
  ),
  'a href="/conditions/knee-osteoarthritis"',
  'a href="tel:8582585090"',
  'p style="display:none"',
  'span style="display:block"',
  'div class="sidebar"',
  'td colspan="2"',
  'li style="mso-list:l0 level2 lfo1"',
] as const

function example(name: string): string {
  return join(import.meta.dirname, '../examples', name)
}
