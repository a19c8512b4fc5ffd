import {type DefaultTreeAdapterTypes, parse} from 'parse5'

/** A page as a browser's own rules read it. Questions of the checks are asked of this, not of the text of the file. */
export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

export function parseHtml(html: string): HtmlNode {
  return parse(html)
}

/** The element itself and all below it, in document order. A `<template>` holds nothing that is on the page. */
export function elementsOf(node: HtmlNode): HtmlElement[] {
  const below = childrenOf(node).flatMap(elementsOf)
  return isElement(node) ? [node, ...below] : below
}

export function find(node: HtmlNode, matches: (element: HtmlElement) => boolean): HtmlElement | null {
  if (isElement(node) && matches(node)) return node
  for (const child of childrenOf(node)) {
    const found = find(child, matches)
    if (found) return found
  }
  return null
}

export function findTag(node: HtmlNode, tagName: string): HtmlElement | null {
  return find(node, (element) => element.tagName === tagName)
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false
}

/** The characters of an element as they stand in the file, for `<title>` and `<script>`. */
export function rawText(node: HtmlNode): string {
  if (isText(node)) return node.value
  return childrenOf(node).map(rawText).join('')
}

/**
 * What a reader is shown: words of blocks with an empty line between them, alternative texts included. `leaveOut` says
 * which elements are not wanted.
 */
export function visibleText(node: HtmlNode, leaveOut: (element: HtmlElement) => boolean = () => false): string {
  return textOf(node, leaveOut)
    .replace(runTogether, ' ')
    .replaceAll(SPAN_EDGE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s\n]*/g, '\n\n')
    .trim()
}

/** The visible text in one line, for looking something up in it. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function textOf(node: HtmlNode, leaveOut: (element: HtmlElement) => boolean): string {
  // A line break in the source is a space to a reader.
  if (isText(node)) return node.value.replaceAll('\n', ' ')
  if (!isElement(node))
    return childrenOf(node)
      .map((child) => textOf(child, leaveOut))
      .join('')
  if (unseen.has(node.tagName) || attribute(node, 'hidden') !== null || leaveOut(node)) return ''
  if (node.tagName === 'img') return block(attribute(node, 'alt') ?? '')
  if (node.tagName === 'br') return ' '
  const text = childrenOf(node)
    .map((child) => textOf(child, leaveOut))
    .join('')
  if (node.tagName === 'span') return SPAN_EDGE + text + SPAN_EDGE
  return inline.has(node.tagName) ? text : block(text)
}

function block(text: string): string {
  return `\n${text}\n`
}

/**
 * Two spans side by side are two labels, which a style sheet holds apart: their words are not one word. (A noncharacter
 * of Unicode: no text has it.)
 */
const SPAN_EDGE = '\u{FFFE}'
const runTogether = new RegExp(`(?<=[\\p{L}\\p{N}])${SPAN_EDGE}{2,}(?=[\\p{L}\\p{N}])`, 'gu')

const unseen = new Set(['head', 'script', 'style', 'template', 'noscript'])
/** Elements that stand within a line. All others begin one. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small strong sub sup time u var wbr'.split(
    ' ',
  ),
)

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

function childrenOf(node: HtmlNode): HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : []
}
