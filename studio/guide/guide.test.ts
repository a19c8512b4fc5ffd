import {readdirSync, readFileSync, statSync} from 'node:fs'
import {documentSchemas} from '@clinic/content/schema'
import {readability} from '@clinic/portable-text'
import {expect, test} from '@jest/globals'
import {CONTENTS, chapterOf} from './chapters.ts'
import {chapterName, chapterOfMarkdown} from './markdown.ts'

const folder = new URL('../../docs/guide/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
const pictures = readdirSync(new URL('pictures/', folder))
/** Pictures that wait to be taken stand in comments. */
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8').replace(/<!--.*?-->/gs, '')
const chapters = files.map((file) =>
  chapterOfMarkdown(file, textOf(file), {
    chapter: (name, section = '') => `${name}#${section}`,
    picture: (picture) => (pictures.includes(picture) ? picture : null),
  }),
)

test('a chapter is read with ease: school grade 8 or lower', () => {
  for (const file of files) {
    const {grade} = readability(proseOf(textOf(file)))
    expect([file, Number(grade.toFixed(1)) <= 8 ? 'easy' : grade]).toEqual([file, 'easy'])
  }
})

test('the contents name every chapter, in the order of their numbers', () => {
  const named = [...textOf(`${CONTENTS}.md`).matchAll(/^\d+\. \[[^\]]+\]\(([\w-]+\.md)\)/gm)].map(([, file]) => file)
  expect(named).toEqual(files.filter((file) => chapterName(file) !== CONTENTS).toSorted())
})

test('every link leads to a chapter and a heading that exist', () => {
  const places = new Set(
    chapters.flatMap(({name, sections}) => ['', ...sections.map(({id}) => id)].map((id) => `${name}#${id}`)),
  )
  const links = chapters.flatMap(({html}) => [...html.matchAll(/href="([^"]+)" data-chapter/g)].map(([, href]) => href))
  expect(links.length).toBeGreaterThan(files.length - 2)
  expect(links.filter((href) => !places.has(href ?? ''))).toEqual([])
})

test('every type of document has its chapter, and its section is there', () => {
  for (const {name} of documentSchemas) {
    const {chapter, section} = chapterOf(name)
    const found = chapters.find((candidate) => candidate.name === chapter)
    expect([name, chapter, found !== undefined]).toEqual([name, chapter, true])
    if (section) expect(found?.sections.map(({id}) => id)).toContain(section)
  }
})

test('every picture is there, described, small, and used', () => {
  const used = files.flatMap((file) => [...textOf(file).matchAll(/!\[([^\]]*)\]\(pictures\/([\w.-]+)\)/g)])
  for (const [, alt = '', file = ''] of used) {
    expect(pictures).toContain(file)
    expect([file, alt.length > 15]).toEqual([file, true])
  }
  expect(pictures.toSorted()).toEqual([...new Set(used.map(([, , file]) => file))].toSorted())
  const sizes = pictures.map((file) => statSync(new URL(`pictures/${file}`, folder)).size)
  expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(60 * 1024)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1.5 * 1024 * 1024)
})

test('bold words are words of the Studio, written as the Studio writes them', () => {
  const labels = new Set(
    files.flatMap((file) => [...textOf(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => label)),
  )
  const unknown = [...labels].filter((label) => !isOurs(label) && !labelsOfSanity.has(label))
  expect(unknown.toSorted()).toEqual([])
})

test('the labels said to be Sanity’s are in its texts', () => {
  const texts = textsOfSanity()
  expect([...labelsOfSanity].filter((label) => !texts.includes(`"${label}"`))).toEqual([])
})

/** Words on the Studio's own buttons that the guide names. */
const labelsOfSanity = new Set(['Generate', 'Discard changes', 'History', 'Revert to revision'])

const sources = sourcesIn([new URL('../', import.meta.url), new URL('../../packages/content/', import.meta.url)])

function isOurs(label: string): boolean {
  return (
    [`'${label}'`, `"${label}"`, `\`${label}`, `>${label}<`].some((quoted) => sources.includes(quoted)) ||
    onItsOwnLine(label)
  )
}

/** As JSX has text between its tags. */
function onItsOwnLine(label: string): boolean {
  return sources.split('\n').some((line) => line.trim() === label)
}

function sourcesIn(folders: URL[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter(
          (file) =>
            /\.tsx?$/.test(file) && !/(^|\/)(node_modules|dist|generated|\.sanity)\/|\.test\.|examples/.test(file),
        )
        .map((file) => readFileSync(new URL(file, folder), 'utf8')),
    )
    .join('\n')
}

function textsOfSanity(): string {
  const lib = new URL('../../node_modules/sanity/lib/', import.meta.url)
  return readdirSync(lib)
    .filter((file) => /\.js$/.test(file))
    .map((file) => readFileSync(new URL(file, lib), 'utf8'))
    .join('\n')
}

/** What is read as sentences: no headings, tables, pictures or marks. */
function proseOf(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^(#|\||!\[)/.test(line))
    .map((line) =>
      line
        .replace(/^(\d+\.|[-*>])\s+/, '')
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/[*`]/g, ''),
    )
    .join('\n')
}
