import {expect, test} from '@jest/globals'
import {readArticle} from './read-article.ts'
import {options, readExample, readHtml} from './testing/reading.ts'
import {p, r, wordFile} from './testing/word-file.ts'
import {textOfBlock} from './text-block.ts'
import {unpackedLimits, unzipText} from './zip.ts'
import {zipOf} from './zip-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (name: string, content: Uint8Array) => readArticle({name, bytes: content}, options)

test('an old page is read without its menus, and they are listed', async () => {
  const {title, sections, leftOut} = await readExample('sciatica-old-page.html')
  expect(title).toBe('Sciatica')
  expect(sections.map(({heading}) => heading)).toEqual([
    '',
    'What are the signs of sciatica?',
    'When to go to an emergency department',
    'Causes and risk factors',
    'Treatment options',
    'Risks',
    'Make an appointment',
    'Frequently Asked Questions',
  ])
  expect(leftOut.map(({where}) => where)).toEqual(
    expect.arrayContaining([
      'Cookie notice',
      'Foot of the page',
      'Head of the page',
      'Side column',
      'Form',
      'Struck through',
    ]),
  )
})

test('of a Word file, comments come with the words they are about, and deleted words are no text', async () => {
  const article = await readExample('neurogenic-claudication.docx')
  expect(article.comments).toEqual([
    {author: 'Dr. Example', text: 'Is this still the right number of people?', about: 'one in ten people'},
    {author: 'Dr. Example', text: 'Please cite the trial.', about: 'Surgery was compared with exercise in one trial.'},
  ])
  expect(article.leftOut).toContainEqual({where: 'Deleted with tracked changes', text: 'always'})
  const causes = article.sections.find(({heading}) => heading === 'Causes')
  expect(causes?.blocks.map(textOfBlock)).toEqual([
    'The canal is often narrow.',
    'Boxed advice: bring your scans.',
    'This line was last changed in Marchember.',
    'The width is w=12mm.',
  ])
})

test('a page with one heading above all others is divided by those', async () => {
  const {title, sections} = await readHtml(
    '<title>Sciatica</title><p>a</p><h2>Sciatica nerve pain</h2><p>b</p><h3>Causes</h3><p>c</p><h5>Discs</h5><p>d</p><h3>Symptoms</h3><p>e</p>',
  )
  expect(title).toBe('Sciatica')
  expect(sections.map(({heading}) => heading)).toEqual(['', 'Sciatica nerve pain', 'Causes', 'Symptoms'])
})

test('the words of a drawing in a Word file are listed', async () => {
  const parts = await unzipText(wordFile(p(r('Words'))), /./)
  const {leftOut} = await read(
    'a.docx',
    zipOf({
      ...Object.fromEntries(parts),
      'word/diagrams/data1.xml':
        '<dgm:dataModel><a:p><a:r><a:t>Walk &amp;</a:t></a:r><a:r><a:t> rest</a:t></a:r></a:p></dgm:dataModel>',
    }),
  )
  expect(leftOut).toContainEqual({where: 'Words in a drawing', text: 'Walk & rest'})
})

test('a fraction in a formula stays a fraction', async () => {
  const formula =
    '<m:oMath><m:f><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>'
  const {sections} = await read(
    'a.docx',
    wordFile(p(r('A'), {style: 'Heading1'}) + p(r('B'), {style: 'Heading2'}) + p(formula)),
  )
  expect(sections.flatMap(({blocks}) => blocks).map(textOfBlock)).toEqual(['12/3'])
})

test('reading twice gives the same keys', async () => {
  expect(await readExample('prp-injection.md')).toEqual(await readExample('prp-injection.md'))
})

test('an old encoding is understood', async () => {
  const latin = Uint8Array.from([...'<meta charset="iso-8859-1"><p>Caf\xE9</p>'].map((sign) => sign.charCodeAt(0)))
  expect((await read('a.html', latin)).sections.flatMap(({blocks}) => blocks).map(textOfBlock)).toEqual(['Café'])
})

test('one broken sign does not break all others, and UTF-16 needs no mark', async () => {
  const broken = Uint8Array.from([...bytes('<h1>Café</h1><p>“naïve” — words '), 0xff, ...bytes('</p>')])
  expect((await read('a.html', broken)).title).toBe('Café')
  const wide = new Uint8Array(Buffer.from('<h1>Café</h1><p>a</p>', 'utf16le'))
  expect((await read('a.html', wide)).title).toBe('Café')
})

test.each([
  ["title: ''", 'A'],
  ['title: "Knee: what now?"', 'Knee: what now?'],
  ['title: ’Tis the knee', '’Tis the knee'],
  ['title: >\n  Knee', 'A'],
])('lines at the top of a Markdown file: %s', async (front, title) => {
  expect((await read('a.md', bytes(`---\n${front}\n---\nwords\n`))).title).toBe(title)
})

test('malformed HTML is read as browsers read it', async () => {
  const {sections} = await readHtml('<h1>T<p>one<b>two<li>three</div></table><h2>S</h9><p>four')
  expect(JSON.stringify(sections)).toMatch(/three[\s\S]*four/)
})

test.each([
  ['empty.html', bytes(''), 'is empty'],
  ['blank.html', bytes('<p>&nbsp;</p>'), 'There is no text'],
  ['a.pdf', bytes('%PDF-1.7'), 'is a PDF'],
  ['scan.docx', bytes('%PDF-1.7'), 'is a PDF'],
  ['old.doc', bytes('hello'), 'old Word file'],
  ['locked.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'old Word file, or one with a password'],
  ['a.rtf', bytes('{\\rtf1'), 'RTF'],
  ['a.constructor', bytes('x'), 'of a kind that cannot be read'],
  ['a.pages', bytes('x'), 'of a kind that cannot be read'],
  ['a.docx', bytes('plain text'), 'is no Word file'],
  ['a.html', zipOf({a: 'b'}), 'rename it'],
  ['photos.docx', zipOf({'a.png': 'b'}), 'no Word file'],
  ['cut.docx', wordFile(p(r('x'))).subarray(0, 900), 'damaged'],
  ['broken.docx', zipOf({'word/document.xml': '<w:document'}), 'could not be read'],
  ['long.md', bytes('word '.repeat(500_000)), 'more text than a page'],
  ['huge.html', new Uint8Array(11 * 1024 * 1024).fill(65), '10 MB is the most'],
])('%s is refused with what to do', async (name, content, words) => {
  await expect(read(name, content)).rejects.toMatchObject({
    name: 'UnreadableFileError',
    message: expect.stringContaining(words),
  })
})

test('a page nested without end is refused before it is parsed', async () => {
  await expect(readHtml(`<h1>T</h1>${'<div>'.repeat(100_000)}words`)).rejects.toThrow('nested too deeply')
})

test('a file made to fill the memory is refused before it does', async () => {
  const block = new Uint8Array(1024 * 1024).fill(32)
  const stream = new Blob(Array(unpackedLimits.textBytes / block.length + 1).fill(block)).stream()
  const packed = new Uint8Array(
    await new Response(stream.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
  )
  const zip = zipOf({'word/document.xml': packed})
  // Said to be packed, in the file and in its directory.
  const view = new DataView(zip.buffer)
  view.setUint16(8, 8, true)
  view.setUint16(zip.length - 22 - 46 - 'word/document.xml'.length + 10, 8, true)
  await expect(read('bomb.docx', zip)).rejects.toThrow('unpacks to more than an article can hold')
})
