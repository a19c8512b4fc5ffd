import {type HTMLElement, type Node, NodeType, parse} from 'node-html-parser'

/** The text under one heading of a page; what stands before the first one has none. */
export interface TextSection {
  heading: string | null
  text: string
}

/**
 * What stands on a page but is no answer to a question: ways to elsewhere, numbers and lists of sources, the clinic's
 * phone, and words that the index takes from the document itself or that a result of their own explains.
 */
const notSearched =
  'h1, nav, sup, .also, .byline, .eyebrow, .status-line, .card-list, .contact, .references, .term-meaning, #related, #references, #about-this-page'

const blocks =
  /^(?:p|div|section|article|header|ul|ol|dl|dt|dd|figure|figcaption|table|tr|td|th|blockquote|br|details|summary)$/

/** The words of a drawn page by its headings, in reading order. */
export function textOf(html: string): {title: string | null; sections: TextSection[]} {
  const root = parse(html)
  const title = tidy(root.querySelector('h1')?.text ?? '') || null
  for (const element of root.querySelectorAll(notSearched)) element.remove()
  const sections: TextSection[] = [{heading: null, text: ''}]
  read(root, sections)
  return {
    title,
    sections: sections
      .map(({heading, text}) => ({heading, text: tidy(text)}))
      .filter(({heading, text}) => heading !== null || text !== ''),
  }
}

function read(node: Node, sections: TextSection[]): void {
  if (node.nodeType === NodeType.TEXT_NODE) add(sections, node.text)
  if (!isElement(node)) return
  const tag = node.rawTagName?.toLowerCase() ?? ''
  if (/^h[2-6]$/.test(tag)) {
    sections.push({heading: tidy(node.text), text: ''})
    return
  }
  for (const child of node.childNodes) read(child, sections)
  if (tag === 'li') add(sections, node.nextElementSibling ? ' · ' : ' ')
  else if (blocks.test(tag)) add(sections, ' ')
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE
}

function add(sections: TextSection[], text: string): void {
  const section = sections.at(-1)
  if (section) section.text += text
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
