import type {Comment, ReadArticle} from './proposal.ts'
import {UnreadableFileError} from './unreadable-file.ts'
import {tidy} from './visible-text.ts'
import {elementsOf, parseXml, type XmlElement} from './xml.ts'
import {unzipText} from './zip.ts'
import {zipOf} from './zip-of.ts'

export interface WordText {
  html: string
  comments: Comment[]
  leftOut: ReadArticle['leftOut']
  notes: string[]
  /** Paragraphs of the body and its notes, as Word shows them: what must be found again in what was read. */
  paragraphs: string[]
}

/** The text of a Word file as HTML, and what HTML has no place for: comments, deleted words, heads and feet of its pages. */
export async function readWord(bytes: Uint8Array): Promise<WordText> {
  const parts = await unzipText(bytes, /\.(?:xml|rels)$/)
  const documentXml = [...parts].find(([name]) => /^word\/document\d*\.xml$/.test(name))?.[1]
  if (!documentXml)
    throw new UnreadableFileError(
      'This is a zip file, but no Word file. Unpack it and choose the article inside, or save it in Word as .docx.',
    )
  const body = parseXml(documentXml)
  const notes = [parts.get('word/footnotes.xml'), parts.get('word/endnotes.xml')].map((xml) => parseXml(xml ?? ''))
  const texts = [body, ...notes]
  return {
    html: await htmlOf(parts),
    comments: commentsOf(texts, parseXml(parts.get('word/comments.xml') ?? '')),
    leftOut: [...deletedWords(texts), ...pageEdges(parts), ...drawings(parts)],
    notes: notesOn(texts),
    paragraphs: texts.flatMap(paragraphsOf),
  }
}

async function htmlOf(parts: Map<string, string>): Promise<string> {
  // Large, and needed for Word files only.
  const module = await import('mammoth')
  const mammoth = module.default ?? module
  // A file of our own: without pictures, and without anything that unpacks to more than it says.
  const buffer = zipOf(Object.fromEntries([...parts].map(([name, xml]) => [name, readable(name, xml)])))
  // Node's build reads `buffer`, the browser's `arrayBuffer`.
  const input = {buffer, arrayBuffer: buffer.buffer} as unknown as {arrayBuffer: ArrayBuffer}
  try {
    const {value} = await mammoth.convertToHtml(input, {
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({src: pictureInFile})),
      externalFileAccess: false,
    })
    return value
  } catch (cause) {
    throw new UnreadableFileError(
      'This Word file could not be read. Open it in Word, save it again as .docx and choose that file.',
      {cause},
    )
  }
}

/** Fields and formulas as plain runs: mammoth leaves out the words of both. */
function readable(name: string, xml: string): string {
  if (!/^word\/[^/]+\.xml$/.test(name)) return xml
  return xml
    .replace(/<\/?w:fldSimple\b[^>]*>/g, '')
    .replace(
      /<m:oMath(?:\s[^>]*)?>[\s\S]*?<\/m:oMath>/g,
      (formula) => `<w:r><w:t xml:space="preserve">${formulaText(formula)}</w:t></w:r>`,
    )
    .replace(/<\/?m:oMathPara(?:\s[^>]*)?>/g, '')
}

/** 12 over 3 must not become 123. */
function formulaText(formula: string): string {
  return formula
    .replace(/<\/m:num>/g, '/')
    .replace(/<m:sup>/g, '^')
    .replace(/<m:sub>/g, '_')
    .replace(/<[^>]*>/g, '')
}

/** Stands where a picture has no address of its own. */
const pictureInFile = 'inside the Word file'

function commentsOf(texts: XmlElement[], comments: XmlElement): Comment[] {
  const about = new Map<string, string>()
  for (const text of texts) rangesOf(text, about)
  return elementsOf(comments, 'w:comment').map((comment) => ({
    author: tidy(comment.attributes['w:author'] ?? ''),
    text: tidy(paragraphsOf(comment).join(' ')),
    about: tidy(about.get(comment.attributes['w:id'] ?? '') ?? ''),
  }))
}

/** The words between the start and the end of each comment's range; the paragraph, for a comment without a range. */
function rangesOf(text: XmlElement, about: Map<string, string>): void {
  const open = new Set<string>()
  let paragraph = ''
  const visit = (element: XmlElement): void => {
    const id = element.attributes['w:id'] ?? ''
    if (element.name === 'w:commentRangeStart') open.add(id)
    if (element.name === 'w:commentRangeEnd') open.delete(id)
    if (element.name === 'w:p') {
      paragraph = paragraphText(element)
      for (const each of open) about.set(each, `${about.get(each) ?? ''} `)
    }
    if (element.name === 'w:commentReference' && !about.get(id)?.trim()) about.set(id, paragraph)
    if (element.name === 'w:t')
      for (const each of open) about.set(each, (about.get(each) ?? '') + element.children.join(''))
    for (const child of shown(element)) if (typeof child !== 'string') visit(child)
  }
  visit(text)
}

function deletedWords(texts: XmlElement[]): ReadArticle['leftOut'] {
  return texts
    .flatMap((text) => elementsOf(text, 'w:del'))
    .map((deleted) =>
      tidy(
        elementsOf(deleted, 'w:delText')
          .flatMap(({children}) => children)
          .join(''),
      ),
    )
    .filter((text) => text !== '')
    .map((text) => ({where: 'Deleted with tracked changes', text}))
}

function pageEdges(parts: Map<string, string>): ReadArticle['leftOut'] {
  const edges = [...parts].flatMap(([name, xml]) => {
    const where = name.startsWith('word/header') ? 'Head of the Word pages' : 'Foot of the Word pages'
    const text = tidy(paragraphsOf(parseXml(xml)).join(' '))
    return /^word\/(?:header|footer)/.test(name) && text !== '' ? [{where, text}] : []
  })
  return edges.filter(
    (edge, index) => edges.findIndex(({where, text}) => where === edge.where && text === edge.text) === index,
  )
}

/** Diagrams and charts keep their words in files of their own. */
function drawings(parts: Map<string, string>): ReadArticle['leftOut'] {
  return [...parts].flatMap(([name, xml]) => {
    if (!/^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/.test(name)) return []
    const drawing = parseXml(xml)
    const lines = elementsOf(drawing, 'a:p').map((paragraph) => wordsIn(elementsOf(paragraph, 'a:t')))
    // What a chart shows of its numbers: the names of its rows and columns.
    const labels = elementsOf(drawing, 'c:pt').map((point) => wordsIn(elementsOf(point, 'c:v')))
    const text = tidy([...lines, ...labels].join(' '))
    return text === '' ? [] : [{where: 'Words in a drawing', text}]
  })
}

function wordsIn(elements: XmlElement[]): string {
  return elements
    .flatMap(({children}) => children)
    .filter((child) => typeof child === 'string')
    .join('')
}

function notesOn(texts: XmlElement[]): string[] {
  const count = (name: string) => texts.flatMap((text) => shownElements(text, name)).length
  const changed = count('w:ins') + count('w:moveTo') + texts.flatMap((text) => elementsOf(text, 'w:del')).length
  const boxes = count('w:txbxContent')
  const formulas = count('m:oMath')
  return [
    ...(formulas > 0 ? ['A formula was read as plain characters. Compare it with the file.'] : []),
    ...(changed > 0
      ? [
          'The file has tracked changes that nobody has accepted or rejected yet. Inserted words were taken over; deleted ones were left out and are listed.',
        ]
      : []),
    ...(boxes > 0
      ? [
          boxes === 1
            ? 'One text box was read as a paragraph. Check that it stands in the right place.'
            : `${boxes} text boxes were read as paragraphs. Check that they stand in the right place.`,
        ]
      : []),
  ]
}

function paragraphsOf(element: XmlElement): string[] {
  return shownElements(element, 'w:p')
    .map((paragraph) => tidy(paragraphText(paragraph)))
    .filter((text) => text !== '')
}

/** The words of a paragraph alone; paragraphs of a text box inside it speak for themselves. */
function paragraphText(element: XmlElement): string {
  return shown(element)
    .map((child) => {
      if (typeof child === 'string') return ''
      if (child.name === 'w:t' || child.name === 'm:t') return child.children.join('')
      if (child.name === 'w:p') return ''
      if (child.name === 'w:noBreakHyphen') return '\u2011'
      return child.name === 'w:tab' || child.name === 'w:br' || child.name === 'w:cr' ? ' ' : paragraphText(child)
    })
    .join('')
}

function shownElements(element: XmlElement, name: string): XmlElement[] {
  return shown(element).flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child, ...shownElements(child, name)] : shownElements(child, name)
  })
}

/** What Word shows of an element: no deleted or moved words, and of two drawings of one text box the one that is read. */
function shown(element: XmlElement): XmlElement['children'] {
  const hasFallback = element.children.some((child) => typeof child !== 'string' && child.name === 'mc:Fallback')
  return element.children.filter(
    (child) =>
      typeof child === 'string' ||
      !(
        child.name === 'w:del' ||
        child.name === 'w:moveFrom' ||
        child.name === 'w:instrText' ||
        (child.name === 'mc:Choice' && hasFallback)
      ),
  )
}
