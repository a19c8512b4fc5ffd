import {words} from '@clinic/content/language'
import {isRegenerative} from '../../packages/content/documents/treatment/regenerative.ts'
import {indexPaths} from '../../packages/content/parts/paths.ts'
import {headingLevels} from '../../packages/content/rich-text/heading-levels.ts'
import {safeHref} from '../../packages/content/rich-text/safe-href.ts'
import type {BodyBlock, BodyValue, TextBlock} from '../../packages/content/rich-text/values.ts'
import {block, heading, type Level} from './blocks.ts'
import {type Html, html, nothing, type Part, raw} from './html.ts'
import {type Page, present} from './page.ts'
import {link, treatmentStatus} from './parts.ts'
import {note} from './references.ts'

type Child = NonNullable<TextBlock['children']>[number]
type Mark = NonNullable<TextBlock['markDefs']>[number]

/** A body with every block. `under`: the level of the heading it stands under. `ids`: of its headings, by block key. */
export function richText(
  value: BodyValue | null | undefined,
  page: Page,
  {under = 2, ids = new Map()}: {under?: Level; ids?: ReadonlyMap<string, string>} = {},
): Html {
  const body = value ?? []
  const levels = headingLevels(body, under)
  const levelOf = (item: BodyBlock) => levels.get(item) ?? 3
  let written = ''
  for (let index = 0; index < body.length; ) {
    const item = body[index] as BodyBlock
    if (item._type === 'block' && item.listItem) {
      const list = listFrom(body, index)
      written += listOf(list, page).html
      index += list.length
    } else {
      written += (item._type === 'block' ? textBlock(item, levelOf(item), page, ids) : block(item, levelOf(item), page))
        .html
      index += 1
    }
  }
  return raw(written)
}

function textBlock(item: TextBlock, level: Level, page: Page, ids: ReadonlyMap<string, string>): Html {
  if (/^h[1-6]$/.test(item.style ?? '')) return heading(level, line(item, page), {id: ids.get(item._key)})
  const blank = item.children?.every((child) => 'text' in child && child.text === '')
  return blank ? nothing : html`<p>${line(item, page)}</p>`
}

/** List items that stand together. */
function listFrom(body: BodyValue, start: number): TextBlock[] {
  const items: TextBlock[] = []
  for (const item of body.slice(start)) {
    if (item._type !== 'block' || !item.listItem) break
    items.push(item)
  }
  return items
}

/** The items as lists: deeper ones stand inside the item above them, and another kind of list begins a new one. */
function listOf(items: TextBlock[], page: Page): Html {
  const [first] = items
  if (!first) return nothing
  const level = levelOfItem(first)
  const length = items.findIndex(
    (item) => levelOfItem(item) < level || (levelOfItem(item) === level && item.listItem !== first.listItem),
  )
  const own = length === -1 ? items : items.slice(0, length)
  const rows = own.flatMap((item, index) => {
    if (levelOfItem(item) > level) return []
    const next = own.findIndex((other, place) => place > index && levelOfItem(other) === level)
    const inner = own.slice(index + 1, next === -1 ? own.length : next)
    return [html`<li>${line(item, page)}${listOf(inner, page)}</li>`]
  })
  const list = first.listItem === 'number' ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`
  return html`${list}${listOf(items.slice(own.length), page)}`
}

function levelOfItem({level}: TextBlock): number {
  return level ?? 1
}

function line({children, markDefs}: TextBlock, page: Page): Html {
  return spans(children ?? [], [], present(markDefs), page)
}

/** Words with their marks: the mark that goes on longest stands outermost. */
function spans(children: readonly Child[], around: readonly string[], marks: Mark[], page: Page): Html {
  const [first] = children
  if (!first) return nothing
  const inner = marksOf(first)
    .filter((mark) => !around.includes(mark))
    .map((mark) => ({mark, length: runOf(mark, children)}))
    .toSorted((one, other) => other.length - one.length || order(one.mark) - order(other.mark))[0]
  if (!inner) return html`${wordsOf(first, page)}${spans(children.slice(1), around, marks, page)}`
  const content = spans(children.slice(0, inner.length), [...around, inner.mark], marks, page)
  return html`${marked(inner.mark, content, marks, page)}${spans(children.slice(inner.length), around, marks, page)}`
}

const decorators = ['strong', 'em', 'code', 'underline', 'strike-through']

function order(mark: string): number {
  return decorators.indexOf(mark)
}

function runOf(mark: string, children: readonly Child[]): number {
  const end = children.findIndex((child) => !marksOf(child).includes(mark))
  return end === -1 ? children.length : end
}

function marksOf(child: Child): string[] {
  return 'marks' in child && Array.isArray(child.marks) ? child.marks : []
}

function wordsOf(child: Child, page: Page): Part {
  if (child._type !== 'span') return note(child, page)
  return (child.text ?? '').split('\n').map((text, index) => (index > 0 ? html`<br>${text}` : text))
}

function marked(name: string, content: Html, marks: Mark[], page: Page): Html {
  if (name === 'strong') return html`<strong>${content}</strong>`
  if (name === 'em') return html`<em>${content}</em>`
  if (name === 'code') return html`<code>${content}</code>`
  const mark = marks.find(({_key}) => _key === name)
  switch (mark?._type) {
    case 'internalLink':
      return html`${link(mark.link, content)}${statusAtFirstMention(mark, page)}`
    case 'externalLink': {
      const href = safeHref(mark.href)
      return href ? html`<a href="${href}" rel="external noopener">${content}</a>` : content
    }
    case 'explainedTerm':
      return explainedTerm(mark, content, page)
    default:
      return content
  }
}

/** A cell or blood product is never named without its status: it stands beside the first link to it. */
function statusAtFirstMention(mark: Extract<Mark, {_type: 'internalLink'}>, {references}: Page): Html {
  if (!isRegenerative(mark.link?.kind) || !references.isFirst(mark)) return nothing
  return html` (${treatmentStatus(mark.link?.regulatoryStatus, {brief: true})})`
}

/** A hard word that opens its meaning in place, once on a page. */
function explainedTerm(mark: Extract<Mark, {_type: 'explainedTerm'}>, content: Html, {references}: Page): Html {
  const {term} = mark
  if (!term?.definition || !references.isFirst(mark)) return content
  const id = `term-${term.slug}`
  return html`<button type="button" class="term" popovertarget="${id}">${content}</button><span id="${id}" class="term-meaning" popover><b>${term.title}</b>: ${term.definition} <a href="${indexPaths.glossaryTerm.path}#${term.slug}">${words.glossary.inGlossary}</a></span>`
}
