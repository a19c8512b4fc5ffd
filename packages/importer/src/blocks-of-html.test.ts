import {expect, test} from '@jest/globals'
import {blocksOfHtml} from './blocks-of-html.ts'
import type {Block} from './proposal.ts'
import {options} from './testing/reading.ts'
import {isTextBlock, textOfBlock} from './text-block.ts'

const paste = (html: string, headings: 'h2' | 'h3' = 'h2') => blocksOfHtml(html, {...options, headings})

/** `h2 Causes`, `bullet2 inner`, `**strong** and _emphasized_ words`. */
function told(block: Block): string {
  if (!isTextBlock(block)) return block._type
  const words = block.children.map(({text, marks}) => {
    const strong = marks.includes('strong') ? `**${text}**` : text
    return marks.includes('em') ? `_${strong}_` : strong
  })
  return [block.listItem ? `${block.listItem}${block.level}` : block.style, words.join('')].join(' ')
}

test('what Word puts on the clipboard keeps its headings, lists and emphasis, and nothing else', () => {
  const {blocks} =
    paste(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
    <h1>Causes<o:p></o:p></h1>
    <p class=MsoNormal><span lang=EN-US style='font-size:12.0pt;color:red'>A <b style='mso-bidi-font-weight:normal'>disc</b> may <i>press</i>.<o:p></o:p></span></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>First</p>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Inner</p><!--EndFragment--></body></html>`)
  expect(blocks.map(told)).toEqual(['h2 Causes', 'normal A **disc** may _press_.', 'number1 First', 'bullet2 Inner'])
})

test('what Google Docs puts on the clipboard is as bold as it looks', () => {
  const {blocks} = paste(
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain and </span><span style="font-weight:700;font-style:italic">both</span></p><ul><li aria-level="1"><p role="presentation">One</p></li><ul><li aria-level="2"><p>Two</p></li></ul></ul></b>',
  )
  expect(blocks.map(told)).toEqual(['normal Plain and _**both**_', 'bullet1 One', 'bullet2 Two'])
})

test('headings begin where the field allows, without gaps, and bold lines become headings', () => {
  const html = '<h1>A</h1><p>a</p><h4>B</h4><p>b</p><p><b>Bold line</b></p><p>c</p>'
  expect(paste(html, 'h3').blocks.map(told)).toEqual([
    'h3 A',
    'normal a',
    'h4 B',
    'normal b',
    'h4 Bold line',
    'normal c',
  ])
  expect(paste(html, 'h3').notes.join('\n')).toMatch(/“B” was a heading of rank 4[\s\S]*|“Bold line” was bold text/)
})

test('links become references and plain words, and keys differ from one paste to the next', () => {
  const html =
    '<p>See <a href="/conditions/knee-osteoarthritis">the knee</a> and <a href="javascript:x()">this</a>.</p>'
  const [first, second] = [paste(html).blocks, paste(html).blocks]
  expect(first).toMatchObject([
    {markDefs: [{_type: 'internalLink', reference: {_ref: 'condition-knee-osteoarthritis'}}]},
  ])
  expect(first.map(textOfBlock)).toEqual(['See the knee and this.'])
  expect(first[0]?._key).not.toBe(second[0]?._key)
})

test('a table of facts is a table; a table that arranged a page is its text', () => {
  expect(paste('<table><tr><th>A</th><th>B</th></tr><tr><th>1</th><td>x<br>y</td></tr></table>').blocks).toMatchObject([
    {_type: 'table', headerRow: true, headerColumn: true, rows: [{cells: ['A', 'B']}, {cells: ['1', 'x y']}]},
  ])
  expect(paste('<table><tr><td><h2>A</h2><p>text</p></td><td>side</td></tr></table>').blocks.map(told)).toEqual([
    'h2 A',
    'normal text',
    'normal side',
  ])
})

test('a page that stands in a cell of a table keeps its paragraphs', () => {
  const cell = `<p><b>Causes</b></p><p>${'A disc may press on a nerve. '.repeat(30)}</p>`
  expect(
    paste(`<table><tr><td>Home</td><td>About</td></tr><tr><td></td><td>${cell}</td></tr></table>`).blocks.map(told),
  ).toEqual(['normal Home', 'normal About', 'h2 Causes', expect.stringMatching(/^normal A disc/)])
})

test('a fraction stays a fraction', () => {
  const half = '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>'
  expect(
    paste(`<p>Take ${half} tablet, 10<math><msup><mi>x</mi><mn>6</mn></msup></math>.</p>`).blocks.map(told),
  ).toEqual(['normal Take 1/2 tablet, 10x^6.'])
})

test('a table whose cells claim to reach over thousands of others does not grow without end', () => {
  const row = `<tr><td colspan="50" rowspan="50">${'word '.repeat(20)}</td></tr>`
  const {blocks} = paste(`<table><tr><td>a</td><td>b</td></tr>${row.repeat(100)}</table>`)
  expect(JSON.stringify(blocks).length).toBeLessThan(400_000)
  expect(JSON.stringify(blocks).match(/word word/g)?.length).toBeGreaterThanOrEqual(100)
})

test('what was struck through, hidden or a button is told and not taken over', () => {
  const {blocks, notes} = paste(
    '<p>It <s>always</s> helps some. <button>Buy</button></p><p style="display: none">secret</p>',
  )
  expect(blocks.map(told)).toEqual(['normal It helps some.'])
  expect(notes).toEqual([
    expect.stringContaining('always'),
    expect.stringContaining('Buy'),
    expect.stringContaining('secret'),
  ])
})

test('nothing makes nothing', () => {
  expect(paste(' <p>&nbsp;</p><br> ')).toEqual({blocks: [], links: [], phones: [], notes: []})
})
