import type {DatasetFacts} from '@clinic/content/checks'
import {decode} from './decode.ts'
import {kindOf, longestText} from './file-kind.ts'
import {takeFootnotes} from './footnotes.ts'
import {withBoldHeadings} from './headings.ts'
import {countedKeys} from './keys.ts'
import {lostParagraphs, lostWords} from './lost-words.ts'
import {readMarkdown} from './markdown.ts'
import {isNestedTooDeeply} from './nesting.ts'
import {oldPage} from './old-page.ts'
import {lineWithoutPhone, withoutOwnPhone} from './phones.ts'
import type {ArticleFile, ParseHtml, ReadArticle, Section} from './proposal.ts'
import {sectionsOf} from './sections.ts'
import type {Site} from './site.ts'
import {isTextBlock, textOfBlock} from './text-block.ts'
import {withTitle} from './title.ts'
import {UnreadableFileError} from './unreadable-file.ts'
import {visibleText} from './visible-text.ts'
import {type Walked, walk} from './walk.ts'
import {readWord} from './word.ts'

export interface ReadingOptions {
  parseHtml: ParseHtml
  site: Site
  dataset: DatasetFacts
}

/** What an article file says, with everything that could not be kept as it was. Throws `UnreadableFileError`. */
export async function readArticle(file: ArticleFile, options: ReadingOptions): Promise<ReadArticle> {
  try {
    return articleOf(file, await sourceOf(file, options.parseHtml), options)
  } catch (cause) {
    // The stack is exhausted.
    if (!(cause instanceof RangeError)) throw cause
    throw nestedTooDeeply(file.name, cause)
  }
}

function nestedTooDeeply(name: string, cause?: unknown): UnreadableFileError {
  return new UnreadableFileError(
    `“${name}” is nested too deeply to be read. Copy its text into a Word file and choose that.`,
    {cause},
  )
}

/** A file as HTML, and what is known of it beside its text. */
interface Source {
  root: Element
  title: string
  address: string
  comments: ReadArticle['comments']
  leftOut: ReadArticle['leftOut']
  notes: string[]
}

async function sourceOf(file: ArticleFile, parseHtml: ParseHtml): Promise<Source> {
  const plain = {title: '', address: '', comments: [], leftOut: [], notes: []}
  switch (kindOf(file)) {
    case 'docx': {
      const {html, paragraphs, ...word} = await readWord(file.bytes)
      const root = parseHtml(html).body
      const lost = lostParagraphs(paragraphs, visibleText(root))
      const left = lost.map((text) => ({where: 'Paragraph of the Word file of which words could not be read', text}))
      return {...plain, ...word, root, leftOut: [...left, ...word.leftOut]}
    }
    case 'markdown': {
      const {html, ...markdown} = await readMarkdown(notTooLong(decode(file.bytes), file.name))
      return {...plain, ...markdown, root: parseHtml(html).body}
    }
    case 'html':
      return {...plain, ...oldPage(parseHtml(notTooLong(withoutData(decode(file.bytes)), file.name)))}
  }
}

function notTooLong(text: string, name: string): string {
  if (isNestedTooDeeply(text)) throw nestedTooDeeply(name)
  if (text.length <= longestText) return text
  throw new UnreadableFileError(`“${name}” has more text than a page can show. Split it into several files.`)
}

/** Pictures written into the page itself are most of its bytes and none of its text. */
function withoutData(html: string): string {
  return html.replace(/data:[\w/+.-]+;base64,[A-Za-z\d+/=%\s]{40,}/g, 'data:,')
}

function articleOf(file: ArticleFile, source: Source, {site, dataset}: ReadingOptions): ReadArticle {
  const newKey = countedKeys('i')
  const footnotes = takeFootnotes(source.root)
  const shown = [source.root, ...(footnotes ? [footnotes] : [])].map(visibleText).join(' ')
  const walkOptions = {site, dataset, address: source.address, newKey}
  const body = walk(source.root, walkOptions)
  const below = footnotes ? walk(footnotes, walkOptions) : null
  const bold = withBoldHeadings(body.blocks)
  const titled = withTitle(bold.blocks, source.title, file.name)
  const split = sectionsOf(titled.blocks)
  const sections = [
    ...split.sections,
    ...(below ? [{key: 'footnotes', heading: 'Footnotes', blocks: below.blocks}] : []),
  ]
  const walked = [body, ...(below ? [below] : [])]
  const leftOut = [...source.leftOut, ...walked.flatMap((part) => part.leftOut), ...unplacedWords(shown, walked)]
  if (sections.length === 0 && leftOut.length === 0)
    throw new UnreadableFileError(`There is no text in “${file.name}”. Choose another file.`)
  const read = sections.map((section) =>
    sectionWithoutPhone(
      section,
      walked.flatMap(({telLinks}) => telLinks),
      site.phone,
      newKey,
    ),
  )
  // A title keeps its words: the checks say what to do about a number in it.
  const inTitle = lineWithoutPhone(titled.title, site.phone, 'below').phones.map(({text, outcome}) => ({text, outcome}))
  return {
    fileName: file.name,
    title: titled.title,
    sections: read.map(({section}) => section),
    comments: source.comments,
    links: walked.flatMap(({links}) => links),
    phones: [...inTitle, ...read.flatMap(({phones}) => phones)],
    leftOut,
    notes: [
      ...source.notes,
      ...titled.notes,
      ...bold.notes,
      ...split.notes,
      ...(below ? ['The footnotes stand in a part of their own. Their numbers stay in the text, such as [1].'] : []),
      ...walked.flatMap(({notes}) => notes),
    ],
  }
}

function sectionWithoutPhone(section: Section, telLinks: Walked['telLinks'], own: string | null, newKey: () => string) {
  const heading = lineWithoutPhone(section.heading, own, 'below')
  const isNamed = heading.phones.some(({outcome}) => outcome === 'clinic')
  const {blocks, phones} = withoutOwnPhone(section.blocks, telLinks, own, newKey, isNamed)
  return {section: {...section, heading: heading.text, blocks}, phones: [...heading.phones, ...phones]}
}

/** The last net: a word that was seen in the file and stands nowhere in what was read is listed, whatever the reason. */
function unplacedWords(shown: string, walked: Walked[]): ReadArticle['leftOut'] {
  const found = walked.flatMap(({blocks, leftOut, notes}) => [
    ...blocks.map((block) => (isTextBlock(block) ? textOfBlock(block) : JSON.stringify(block))),
    ...leftOut.map(({text}) => text),
    ...notes,
  ])
  const lost = lostWords(shown, found.join('\n'))
  return lost.length > 0 ? [{where: 'Words that found no place', text: lost.join(' ')}] : []
}
