import type {ReadArticle} from './proposal.ts'
import {silentElements, tidy, visibleText} from './visible-text.ts'

export interface OldPage {
  /** What holds the article; taken out of it is what is known to be no part of the article. */
  root: Element
  title: string
  /** Address of the page itself, when it says so; relative links are meant from there. */
  address: string
  leftOut: ReadArticle['leftOut']
}

/** Which part of an old web page is the article. The rest is listed, so that a wrong guess loses nothing. Changes the document it is given. */
export function oldPage(document: Document): OldPage {
  const leftOut: ReadArticle['leftOut'] = []
  const list = (where: string, text: string) => {
    if (text !== '') leftOut.push({where, text})
  }
  const browserTitle = tidy(document.querySelector('title')?.textContent ?? '')
  list('Title of the browser tab', browserTitle)
  list(
    'Description for search engines',
    tidy(document.querySelector('meta[name="description" i]')?.getAttribute('content') ?? ''),
  )
  const lengths = textLengths(document.body)
  const root = rootOf(document, lengths)
  for (const element of chromeIn(root, lengths)) {
    list(placeOf(element), visibleText(element))
    element.remove()
  }
  const outerHeading = root.querySelector('h1') ? null : document.querySelector('h1')
  for (const element of around(root, document.body)) list(placeOf(element), visibleText(element))
  return {
    root,
    title: (outerHeading && tidy(visibleText(outerHeading))) || withoutSiteName(browserTitle),
    address: addressOf(document),
    leftOut,
  }
}

type Lengths = Map<Element, number>

/** How much text each element holds, counted once: a page has thousands of them. */
function textLengths(body: Element): Lengths {
  const lengths: Lengths = new Map()
  const measure = (element: Element): number => {
    let sum = 0
    for (const child of element.childNodes) {
      if (child.nodeType === 3) sum += tidy(child.nodeValue ?? '').length
      else if (child.nodeType === 1 && !silentElements.has(child.nodeName.toLowerCase()))
        sum += measure(child as Element)
    }
    lengths.set(element, sum)
    return sum
  }
  measure(body)
  return lengths
}

const likelyRoots = [
  '[itemprop="articleBody"]',
  'article',
  'main',
  '[role="main"]',
  '.entry-content',
  '.post-content',
  '.article-content',
  '#main-content',
  '#content',
  '.content',
]

/** The smallest likely part that holds most of the page's words outside its menus. */
function rootOf(document: Document, lengths: Lengths): Element {
  const {body} = document
  const length = (element: Element) => lengths.get(element) ?? 0
  const words = length(body) - chromeIn(body, lengths).reduce((sum, element) => sum + length(element), 0)
  const candidates = likelyRoots.flatMap((selector) => {
    const found = document.querySelectorAll(selector)
    return found.length === 1 ? [...found] : []
  })
  return candidates.find((element) => length(element) >= words * 0.6) ?? body
}

const chromeSelector = [
  'nav',
  'noscript',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  'dialog',
  'form',
  '[hidden]',
].join(', ')

const chromeWords =
  /^(?:cookie|consent|gdpr|breadcrumbs?|share|sharing|social|sidebar|newsletter|subscribe|related-?posts?|comment-?(?:s|list|respond|form)|navbar|navigation|main-?menu|nav|menu|site-?(?:footer|header|nav)|footer|header|skip-?(?:link|to)?|popup|modal|pagination)$/

/** The outermost elements that are no text of an article. */
function chromeIn(root: Element, lengths: Lengths): Element[] {
  const found = [...root.querySelectorAll('*')].filter((element) => isChrome(element, root, lengths))
  const all = new Set(found)
  return found.filter((element) => {
    for (let above = element.parentElement; above && above !== root; above = above.parentElement)
      if (all.has(above)) return false
    return true
  })
}

function isChrome(element: Element, root: Element, lengths: Lengths): boolean {
  const name = element.localName
  if (element.matches(chromeSelector)) return !holdsTheArticle(element, root, lengths)
  const isEdge = name === 'header' || name === 'footer'
  if (isEdge) return !element.closest('article, main, [role="main"]') && !holdsTheArticle(element, root, lengths)
  if (/^(?:h[1-6]|p|li|td|th|tr|tbody|table|body|main|article|span|a|b|strong|em|i)$/.test(name)) return false
  const marks = `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase()
  return marks.split(/[\s_]+|--/).some((mark) => isChromeMark(mark)) && !holdsTheArticle(element, root, lengths)
}

function isChromeMark(mark: string): boolean {
  return chromeWords.test(mark) || /^(?:cookie|consent|gdpr|breadcrumb|newsletter|social|share|sharing)-/.test(mark)
}

/** A class can be called anything: what holds much of the text or its heading stays. */
function holdsTheArticle(element: Element, root: Element, lengths: Lengths): boolean {
  if (element.matches('[hidden], noscript, nav')) return false
  return (
    (lengths.get(element) ?? 0) > (lengths.get(root) ?? 0) * 0.5 ||
    (element.querySelector('h1, h2') !== null && element.querySelectorAll('p').length > 2)
  )
}

/** Everything beside the way from the body to the root. */
function around(root: Element, body: Element): Element[] {
  const found: Element[] = []
  for (let inside: Element = root; inside !== body && inside.parentElement; inside = inside.parentElement) {
    const parent = inside.parentElement
    found.push(...looseText(parent), ...[...parent.children].filter((child) => child !== inside))
    for (const child of [...parent.childNodes]) if (child !== inside && child.nodeType === 3) child.remove()
  }
  return found.reverse()
}

/** Words that stand beside the root without an element of their own. */
function looseText(parent: Element): Element[] {
  return [...parent.childNodes]
    .filter((node) => node.nodeType === 3 && tidy(node.nodeValue ?? '') !== '')
    .map((node) => {
      const holder = parent.ownerDocument.createElement('p')
      holder.textContent = node.nodeValue
      return holder
    })
}

function placeOf(element: Element): string {
  const marks = `${element.localName} ${element.getAttribute('role') ?? ''} ${element.id} ${element.getAttribute('class') ?? ''}`
  return places.find(([pattern]) => pattern.test(marks))?.[1] ?? 'Around the article'
}

const places: [RegExp, string][] = [
  [/cookie|consent|gdpr/i, 'Cookie notice'],
  [/breadcrumb/i, 'Path to the page'],
  [/share|sharing|social/i, 'Buttons for sharing'],
  [/newsletter|subscribe/i, 'Newsletter'],
  [/comment/i, 'Comments of readers'],
  [/related/i, 'Related pages'],
  [/^nav|navigation|menu/i, 'Menu'],
  [/footer|contentinfo/i, 'Foot of the page'],
  [/header|banner/i, 'Head of the page'],
  [/^aside|sidebar|complementary/i, 'Side column'],
  [/^form|search/i, 'Form'],
  [/dialog|popup|modal/i, 'Window over the page'],
  [/noscript/i, 'Shown without JavaScript'],
]

function addressOf(document: Document): string {
  return (
    document.querySelector('base[href]')?.getAttribute('href') ||
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ||
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content') ||
    ''
  )
}

/** "Spinal stenosis | Old Clinic" → "Spinal stenosis". */
function withoutSiteName(title: string): string {
  return title.split(/\s+[|–—»·-]\s+/)[0] ?? ''
}
