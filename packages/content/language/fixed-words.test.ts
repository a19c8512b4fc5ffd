import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fixedWords} from '../testing/fixed-words.ts'

const root = join(import.meta.dirname, '../../..')

/** For editors, for programs and for tests. */
const forOthers = /\.(?:test|examples|client|schema|checks|groq|jsonld)\.tsx?$|\/preview-note\.tsx$/

/** Everything that draws for readers. The site's own few components are read here too: they speak the same language. */
const readerFiles = globSync(
  [
    'packages/content/{documents,blocks}/**/*.{ts,tsx}',
    'packages/content/{parts,rich-text,objects}/**/*.tsx',
    'apps/web/{frame,page,pages,site-search}/**/*.tsx',
  ],
  {cwd: root},
).filter((file) => !forOthers.test(file))

const code = globSync('{packages/content,apps/web}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: ['**/node_modules', '**/.next', '**/generated', 'packages/content/language'],
}).filter((file) => !/\.(?:test|examples)\.tsx?$|next-env/.test(file))

test('no component holds words of its own: they stand in the language', () => {
  expect(readerFiles.length).toBeGreaterThan(50)
  const found = readerFiles.flatMap((file) =>
    fixedWords(readFileSync(join(root, file), 'utf8')).map(({line, words}) => `${file}:${line} ${words}`),
  )
  expect(found).toEqual([])
})

test('nothing but the language knows its tag or formats by it', () => {
  expect(code.length).toBeGreaterThan(100)
  const knows = /['"`]en(?:[-_]\w+)?['"`]|\bIntl\.|\.toLocale(?:Date|Time)?String\(/
  expect(code.filter((file) => knows.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

test('words are found wherever a reader would meet them', () => {
  const component = `
    const titles = {'in-short': 'In short', risks: 'Risks'}
    export function Risks({isOpen, name}) {
      if (!name) throw new Error('A name is missing.')
      return (
        <section id="risks" className={isOpen ? 'open wide' : 'closed'} aria-label="risks">
          <h2 title={isOpen ? 'open' : titles.risks}>What can go wrong</h2>
          {isOpen && 'open'} {\`see \${name}\`} {' · '}{name === 'unnamed' ? null : name}
          <PreviewNote>this section is empty.</PreviewNote>
          <List items={[{title: 'falls', href: '/falls', type: 'CollectionPage'}]} />
        </section>
      )
    }`
  expect(fixedWords(component).map(({words}) => words)).toEqual([
    'In short',
    'Risks',
    'risks',
    'open',
    'What can go wrong',
    'open',
    'see …',
    'falls',
  ])
})
