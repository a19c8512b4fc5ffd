import type {DatasetFacts} from '@clinic/content/checks'
import {linkMark} from './link-mark.ts'
import {outcomeOf} from './links.ts'
import type {Block, FoundLink, ReadArticle} from './proposal.ts'
import type {Site} from './site.ts'
import {tableBlock} from './table.ts'
import {type MarkDef, type Span, type TextBlock, textOfBlock} from './text-block.ts'
import {
  blockElements,
  invisible,
  isBlockByStyle,
  signsOfFormulas,
  silentElements,
  tidy,
  visibleText,
} from './visible-text.ts'

export interface WalkOptions {
  site: Site
  dataset: DatasetFacts
  /** Address of the page the HTML comes from, or empty. */
  address: string
  newKey: () => string
}

export interface Walked {
  blocks: Block[]
  links: FoundLink[]
  leftOut: ReadArticle['leftOut']
  notes: string[]
  /** Phone numbers that links lead to, with the block they stand in. */
  telLinks: {block: string; text: string; number: string}[]
}

/** What the text around a node says of it. */
interface Around {
  isStrong: boolean
  isEmphasized: boolean
  /** Key of the link around it. */
  link: string | null
  /** The lists around it, outermost first. */
  lists: ('bullet' | 'number')[]
  keepsSpace: boolean
}

/** All blocks of a piece of HTML in reading order. Headings keep their rank; of styling, only strong and emphasized words stay. */
export function walk(root: Node, options: WalkOptions): Walked {
  const walker = new Walker(options)
  for (const child of root.childNodes)
    walker.visit(child, {isStrong: false, isEmphasized: false, link: null, lists: [], keepsSpace: false})
  walker.endBlock()
  return walker.walked
}

class Walker {
  readonly walked: Walked = {blocks: [], links: [], leftOut: [], notes: [], telLinks: []}
  private readonly options: WalkOptions
  private open: TextBlock | null = null
  /** The list item that following paragraphs of the same item are lines of. */
  private item: {listItem: 'bullet' | 'number'; level: number} | null = null
  private heading = ''

  constructor(options: WalkOptions) {
    this.options = options
  }

  visit(node: Node, around: Around): void {
    if (node.nodeType === 3) this.addText(node.nodeValue ?? '', around)
    else if (isElement(node)) this.visitElement(node, around)
  }

  endBlock(): void {
    const block = this.open
    this.open = null
    if (!block) return
    for (const part of paragraphsOf(block, this.options.newKey)) this.walked.blocks.push(part)
  }

  private visitElement(element: Element, around: Around): void {
    const name = element.localName
    if (silentElements.has(name) || isWordMarker(element)) return
    if (isHidden(element)) {
      this.leaveOut('Hidden on the old page', element)
      return
    }
    switch (name) {
      case 'br':
        this.addText('\n', {...around, keepsSpace: true})
        return
      case 'img':
        this.notePicture(element)
        return
      case 'table':
        this.visitTable(element, around)
        return
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.visitList(element, {...around, lists: [...around.lists, name === 'ol' ? 'number' : 'bullet']})
        return
      case 'li':
        this.visitItem(element, around)
        return
      case 'a':
        this.visitLink(element, around)
        return
      case 'dt':
        this.visitBlock(element, {...around, isStrong: true})
        return
      case 'summary':
        this.visitBlock(element, {...around, isStrong: true})
        return
      case 'sup':
      case 'sub':
        this.addText(raised(element.textContent ?? '', name), around, element)
        return
      case 'mfrac':
      case 'msup':
      case 'msub':
        for (const [index, child] of [...element.children].entries()) {
          if (index > 0) this.addText(signsOfFormulas.get(name) ?? ' ', around)
          this.visit(child, around)
        }
        return
      case 'q':
        this.addText('“', around)
        this.visitChildren(element, around)
        this.addText('”', around)
        return
      case 'del':
      case 's':
      case 'strike':
        this.leaveOut('Struck through', element)
        return
      case 'iframe':
      case 'video':
      case 'audio':
      case 'object':
      case 'embed':
        this.noteMedium(element)
        return
      case 'button':
      case 'select':
      case 'textarea':
      case 'svg':
      case 'canvas':
        this.leaveOut(name === 'svg' || name === 'canvas' ? 'Words in a drawing' : 'Buttons and form fields', element)
        return
      case 'input':
        return
      case 'pre':
        this.note('Text with fixed spaces (program code or a typed table) was read as a plain paragraph.')
        this.visitBlock(element, {...around, keepsSpace: true})
        return
      case 'blockquote':
        this.note('A quotation was read as plain paragraphs. Say in the text whose words they are.')
        this.visitBlock(element, around)
        return
      case 'figcaption':
        this.leaveOut('Caption of a picture', element)
        return
    }
    const rank = headingRank(element)
    if (rank && around.lists.length === 0 && this.item === null) this.visitHeading(element, rank, around)
    else if (isWordListItem(element)) this.visitWordListItem(element, around)
    else if (blockElements.has(name) || isBlockByStyle(element)) this.visitBlock(element, marked(element, around))
    else this.visitChildren(element, marked(element, around))
  }

  private visitChildren(element: Element, around: Around): void {
    for (const child of element.childNodes) this.visit(child, around)
  }

  private visitBlock(element: Element, around: Around): void {
    this.endLine()
    this.visitChildren(element, around)
    this.endLine()
  }

  /** Between two paragraphs of a list item there is a new line, or the list would fall apart. */
  private endLine(): void {
    if (this.item && this.open && textOfBlock(this.open).trim() !== '') this.addSpan('\n', [])
    else if (!this.item) this.endBlock()
  }

  private visitHeading(element: Element, rank: number, around: Around): void {
    this.endBlock()
    this.heading = `h${rank}`
    this.visitChildren(element, {...around, isStrong: false})
    this.heading = ''
    this.endBlock()
  }

  private visitList(element: Element, around: Around): void {
    this.endBlock()
    const outer = this.item
    this.item = null
    this.visitChildren(element, around)
    this.endBlock()
    // What follows an inner list in the same item has lost its item: it goes on as an item of that level.
    this.item = outer
  }

  private visitItem(element: Element, around: Around): void {
    this.endBlock()
    const lists: Around['lists'] = around.lists.length > 0 ? around.lists : ['bullet']
    const outer = this.item
    this.item = {listItem: lists.at(-1) ?? 'bullet', level: lists.length}
    this.visitChildren(element, {...around, lists})
    this.endBlock()
    this.item = outer
  }

  private visitWordListItem(element: Element, around: Around): void {
    this.endBlock()
    const level = Number(/mso-list:[^;]*level(\d+)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? 1)
    const marker = wordMarker(element)
    this.item = {listItem: /^\(?(?:\d+|[a-z]{1,4})[.)]/i.test(marker) ? 'number' : 'bullet', level}
    this.visitChildren(element, marked(element, around))
    this.endBlock()
    this.item = null
  }

  private visitTable(element: Element, around: Around): void {
    const {newKey} = this.options
    const table = tableBlock(element, newKey)
    if (table) {
      this.endBlock()
      this.walked.blocks.push(table.block)
      for (const link of element.querySelectorAll('a[href]')) this.linkInTable(link)
      for (const picture of element.querySelectorAll('img')) this.notePicture(picture)
      for (const note of table.notes) this.note(note)
      return
    }
    if (visibleText(element) !== '')
      this.note(
        'A table that only arranged the page was read as plain paragraphs, from left to right and top to bottom.',
      )
    this.visitBlock(element, around)
  }

  private linkInTable(link: Element): void {
    const href = link.getAttribute('href') ?? ''
    const text = visibleText(link)
    const outcome = this.outcomeOf(href)
    if (/^\s*tel:/i.test(href))
      this.walked.telLinks.push({block: this.walked.blocks.at(-1)?._key ?? '', text, number: href})
    this.walked.links.push({
      text,
      href,
      outcome:
        outcome.kind === 'page' || outcome.kind === 'external'
          ? {
              kind: 'dropped',
              reason: 'It stands in a table, whose cells hold plain words. Link to it from the text around the table.',
            }
          : outcome,
    })
  }

  private visitLink(element: Element, around: Around): void {
    const href = element.getAttribute('href')
    if (href === null || around.link) {
      this.visitChildren(element, marked(element, around))
      return
    }
    const outcome = this.outcomeOf(href)
    const words = visibleText(element)
    const text = words || tidy(element.querySelector('img')?.getAttribute('alt') ?? '')
    this.walked.links.push({text, href, outcome})
    const mark = words === '' ? null : linkMark(outcome, this.options.newKey)
    this.visitChildren(element, {...marked(element, around), link: mark ? this.addMark(mark) : null})
    if (/^\s*tel:/i.test(href)) {
      const block = this.open?._key ?? this.walked.blocks.at(-1)?._key ?? ''
      this.walked.telLinks.push({block, text, number: href})
    }
  }

  private outcomeOf(href: string): FoundLink['outcome'] {
    return outcomeOf(href, this.options.address, this.options.site, this.options.dataset)
  }

  private marks = new Map<string, MarkDef>()

  private addMark(mark: MarkDef): string {
    this.marks.set(mark._key, mark)
    return mark._key
  }

  private addText(value: string, around: Around, from?: Element): void {
    if (from) for (const link of from.querySelectorAll('a[href]')) this.noteLinkInRaised(link)
    const text = value.replace(invisible, '')
    const shown = around.keepsSpace ? text.replace(/\r\n?/g, '\n').replace(/[^\S\n]/g, ' ') : text.replace(/\s+/g, ' ')
    if (shown === '' || (shown.trim() === '' && !this.open)) return
    const marks = [
      ...(around.isStrong && !this.heading ? ['strong'] : []),
      ...(around.isEmphasized && !this.heading ? ['em'] : []),
      ...(around.link ? [around.link] : []),
    ]
    this.addSpan(shown, marks)
  }

  private noteLinkInRaised(link: Element): void {
    const href = link.getAttribute('href') ?? ''
    const outcome = this.outcomeOf(href)
    this.walked.links.push({
      text: visibleText(link),
      href,
      outcome:
        outcome.kind === 'page' || outcome.kind === 'external'
          ? {kind: 'dropped', reason: 'It stands on a small raised word or number. If it is a source, cite it.'}
          : outcome,
    })
  }

  private addSpan(text: string, marks: string[]): void {
    this.open ??= this.newBlock()
    const {children, markDefs} = this.open
    for (const mark of marks) {
      const found = this.marks.get(mark)
      if (found && !markDefs.some(({_key}) => _key === mark)) markDefs.push(found)
    }
    const last = children.at(-1)
    if (last && last.marks.join() === marks.join()) last.text += text
    else children.push({_type: 'span', _key: this.options.newKey(), text, marks})
  }

  private newBlock(): TextBlock {
    return {
      _type: 'block',
      _key: this.options.newKey(),
      style: this.heading || 'normal',
      ...(this.item && !this.heading && {listItem: this.item.listItem, level: this.item.level}),
      markDefs: [],
      children: [],
    }
  }

  private leaveOut(where: string, element: Element): void {
    const text = visibleText(element)
    if (text !== '') this.walked.leftOut.push({where, text})
    for (const picture of element.querySelectorAll('img')) this.notePicture(picture)
  }

  private notePicture(picture: Element): void {
    const alt = tidy(picture.getAttribute('alt') ?? '')
    const source = picture.getAttribute('src') || picture.getAttribute('data-src') || ''
    const caption = tidy(picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '')
    const place = source.startsWith('data:') ? 'inside the file' : source || 'without an address'
    const words = [alt ? `described as “${alt}”` : 'without a description', caption && `with the caption “${caption}”`]
    this.walked.notes.push(
      `A picture was not taken over: ${place}, ${words.filter(Boolean).join(', ')}. Upload it if the page needs it.`,
    )
  }

  private noteMedium(element: Element): void {
    const source =
      element.getAttribute('src') ||
      element.getAttribute('data') ||
      element.querySelector('source')?.getAttribute('src') ||
      ''
    this.walked.notes.push(`A film, map or other embedded part was not taken over: ${source || 'without an address'}.`)
    this.leaveOut('Inside an embedded part', element)
  }

  private note(sentence: string): void {
    if (!this.walked.notes.includes(sentence)) this.walked.notes.push(sentence)
  }
}

/** What a block becomes: without space around it and, where two line breaks made paragraphs, in several parts. */
function paragraphsOf(block: TextBlock, newKey: () => string): TextBlock[] {
  const parts: TextBlock[] = []
  let spans: Span[] = []
  const end = () => {
    const children = trimmed(spans)
    spans = []
    if (children.length === 0) return
    const used = new Set(children.flatMap(({marks}) => marks))
    const markDefs = block.markDefs.filter(({_key}) => used.has(_key))
    parts.push({...block, _key: parts.length === 0 ? block._key : newKey(), markDefs, children})
  }
  const isSplit = block.style === 'normal' && !block.listItem
  for (const span of tightened(block.children)) {
    const pieces = isSplit ? span.text.split(/\n\s*\n/) : [span.text.replace(/\n\s*\n/g, '\n')]
    pieces.forEach((text, index) => {
      if (index > 0) end()
      spans.push(index === 0 ? {...span, text} : {...span, _key: newKey(), text})
    })
  }
  end()
  return parts
}

/** Spaces that follow a space in the span before, or stand around a line break, are not seen by a reader. */
function tightened(spans: Span[]): Span[] {
  let last = '\n'
  return spans.map((span) => {
    const text = span.text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/ {2,}/g, ' ')
    const tight = /[ \n]$/.test(last) ? text.replace(/^ +/, '') : text
    if (tight !== '') last = tight
    return {...span, text: tight}
  })
}

function trimmed(spans: Span[]): Span[] {
  const kept = spans.map((span) => ({...span})).filter(({text}) => text !== '')
  while (kept[0] && kept[0].text.trimStart() === '') kept.shift()
  while (kept.at(-1)?.text.trimEnd() === '') kept.pop()
  const [first, last] = [kept[0], kept.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return kept
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function headingRank(element: Element): number {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1]
  if (byName) return Number(byName)
  if (element.getAttribute('role') === 'heading') return Math.min(Number(element.getAttribute('aria-level')) || 2, 6)
  // Word writes its titles as paragraphs of a class.
  return element.localName === 'p' && /\bMsoTitle\b/.test(element.getAttribute('class') ?? '') ? 1 : 0
}

function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '')
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') || /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/.test(styleOf(element))
  )
}

/** Strong and emphasized as they look, not as they are called: Google Docs wraps everything in a `b` that is not bold. */
function marked(element: Element, around: Around): Around {
  const style = styleOf(element)
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1]
  const slant = /(?:^|;)font-style:(\w+)/.exec(style)?.[1]
  const name = element.localName
  const isStrong = weight
    ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    : around.isStrong || name === 'b' || name === 'strong'
  const isEmphasized = slant
    ? slant === 'italic' || slant === 'oblique'
    : around.isEmphasized || ['i', 'em', 'cite', 'dfn', 'var'].includes(name)
  return isStrong === around.isStrong && isEmphasized === around.isEmphasized
    ? around
    : {...around, isStrong, isEmphasized}
}

function isWordListItem(element: Element): boolean {
  return /(?:^|;)mso-list:(?!none|ignore|skip)/.test(styleOf(element)) && blockElements.has(element.localName)
}

/** The bullet or number that Word writes as text before an item. */
function isWordMarker(element: Element): boolean {
  return /(?:^|;)mso-list:ignore/.test(styleOf(element))
}

function wordMarker(element: Element): string {
  const found = [...element.querySelectorAll('span')].find(isWordMarker)
  return tidy(found?.textContent ?? '')
}

/** Raised and lowered digits keep their place: 10⁶ must not become 106. */
function raised(text: string, name: 'sup' | 'sub'): string {
  const [plain, signs] = name === 'sup' ? ['0123456789+-', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'] : ['0123456789+-', '₀₁₂₃₄₅₆₇₈₉₊₋']
  const given = text.replace(/−/g, '-')
  return /^[\d+-]+$/.test(given.trim()) ? [...given].map((sign) => signs[plain.indexOf(sign)] ?? sign).join('') : text
}
