import {readFileSync} from 'node:fs'
import {datasetFacts} from '@clinic/content/checks'
import type {Block} from '@clinic/importer'
import {expect, test} from '@jest/globals'
import {JSDOM} from 'jsdom'
import {pastedBlocks} from './pasted-blocks.ts'

const dataset = datasetFacts([
  {
    _id: 'condition-stenosis',
    _type: 'condition',
    title: 'Spinal stenosis',
    slug: {_type: 'slug', current: 'lumbar-spinal-stenosis'},
  },
  {_id: 'clinic', _type: 'clinic', phone: '+18582585090'},
])
const body = {
  styles: ['normal', 'h3', 'h4'],
  blocks: ['table', 'clinicContact'],
  isInText: false,
}
const answer = {styles: ['normal'], blocks: [], isInText: false}

function paste(html: string, place = body) {
  let keys = 0
  return pastedBlocks(html, place, {
    dataset,
    origins: ['https://clinic.example'],
    parseHtml: (text) => new JSDOM(text).window.document,
    newKey: () => `k${keys++}`,
  })
}

const example = (name: string) => readFileSync(new URL(`examples/${name}`, import.meta.url), 'utf8')

/** `h3 Causes`, `bullet2 with a stick`, `normal helps *much*`: what kind of line, and its words. */
function outline(blocks: Block[]): string[] {
  return blocks.map((block) => {
    const {style, listItem, level, children} = block as Record<string, unknown>
    if (block._type !== 'block') return block._type
    const words = (children as {text: string; marks: string[]}[])
      .map(({text, marks}) => (marks.includes('strong') ? `*${text}*` : marks.includes('em') ? `_${text}_` : text))
      .join('')
    return `${listItem ? `${listItem}${level}` : style} ${words}`
  })
}

test('Word: headings, nested lists, bold words and the table are kept, signs of lists and styling are not', () => {
  const {blocks, sentences} = paste(example('word.html.txt'))
  expect(outline(blocks)).toEqual([
    'h3 What helps first',
    'normal Most people start with *exercise*, as the page on spinal stenosis says. The old leaflet says the same.',
    'bullet1 short walks',
    'bullet2 with a stick',
    'bullet1 a warm _bath_',
    'table',
    'normal Ask before you pay.',
  ])
  expect(blocks.find(({_type}) => _type === 'table')).toMatchObject({
    rows: [{cells: ['Treatment', 'How long it takes']}, {cells: ['Exercise', '6 weeks']}],
  })
  expect(blocks[1]).toMatchObject({
    markDefs: [{_type: 'internalLink', reference: {_ref: 'condition-stenosis'}}],
  })
  expect(sentences[0]).toBe('1 link leads to a page of this site now.')
  expect(sentences[1]).toMatch(/^1 link was left out, the words stay: its address begins with http:\/\//)
  expect(JSON.stringify(blocks)).not.toMatch(/color|font|mso|class|utm_source/i)
})

test('Google Docs: what is bold there is bold here, and the bold around everything is not', () => {
  const {blocks} = paste(example('google-docs.html.txt'))
  expect(outline(blocks)).toEqual([
    'h3 Questions to ask',
    'normal Ask *who* will do it, and read what the FDA_ itself_ says.',
    'number1 What happens if I wait?',
    'number1 What does it cost?',
  ])
  expect(blocks[1]).toMatchObject({markDefs: [{_type: 'externalLink', href: 'https://www.fda.gov/consumers'}]})
})

test('a simple text takes the same words without headings and tables', () => {
  const {blocks} = paste(example('word.html.txt'), answer)
  expect(outline(blocks).filter((line) => /^h\d|table/.test(line))).toEqual([])
  expect(outline(blocks)).toEqual(expect.arrayContaining(['normal What helps first', 'normal Exercise · 6 weeks']))
})

test('a heading is not joined with the sentence one is in', () => {
  const {blocks} = paste('<h2>Causes</h2><p>The disc.</p><ul><li>worn</li></ul>', {...body, isInText: true})
  expect(outline(blocks)).toEqual(['normal ', 'h3 Causes', 'normal The disc.', 'bullet1 worn', 'normal '])
})

test('the clinic’s number becomes its block; where no block can stand it stays', () => {
  const html = '<p>Come and see us.</p><p>Call 858-258-5090.</p>'
  expect(paste(html).blocks.map(({_type}) => _type)).toContain('clinicContact')
  expect(outline(paste(html, answer).blocks)).toContain('normal Call 858-258-5090.')
})

test('says so while the other pages are not known', () => {
  const {sentences} = pastedBlocks('<p>See <a href="/conditions/sciatica">sciatica</a>.</p>', body, {
    dataset: undefined,
    origins: [],
    parseHtml: (text) => new JSDOM(text).window.document,
    newKey: () => 'k',
  })
  expect(sentences.at(-1)).toContain('The other pages are not read yet')
})
