import {type BuiltPage, mainOf} from './built-site.ts'
import {attribute, type HtmlElement, hasClass, visibleText} from './html-tree.ts'

/**
 * The text of a page whose sentences somebody wrote for readers of this page. Lists of links, sources, facts and
 * notices that the law words are not what its grade is about.
 */
export function proseOf(page: Pick<BuiltPage, 'document'>): string {
  const main = mainOf(page)
  return main ? visibleText(main, isNotProse) : ''
}

function isNotProse(element: HtmlElement): boolean {
  return (
    notProse.tags.has(element.tagName) ||
    notProse.ids.has(attribute(element, 'id') ?? '') ||
    notProse.classes.some((name) => hasClass(element, name)) ||
    attribute(element, 'aria-hidden') === 'true'
  )
}

const notProse = {
  /** `sup`: the numbers of sources. `img`: alternative texts are read instead of a picture, not among the sentences. */
  tags: new Set(['nav', 'sup', 'address', 'form', 'img']),
  ids: new Set(['references', 'about-this-page', 'related']),
  classes: ['byline', 'breadcrumbs', 'contents', 'card-list', 'a-z', 'facts', 'status-line', 'banner', 'contact'],
}
