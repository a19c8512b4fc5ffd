import {type BuiltPage, type BuiltPageProblem, type BuiltSite, metaOf} from './built-site.ts'
import {findTag, inOneLine, rawText} from './html-tree.ts'

/** Characters that a search result has room for. Above, it is cut; a shorter description leaves the choice to the engine. */
const limits = {title: {least: 1, most: 65}, description: {least: 50, most: 170}}
type Kind = keyof typeof limits

/** Titles and descriptions that are missing, too short or too long, or the same on two pages that search engines list. */
export function searchTextProblems({pages}: BuiltSite): BuiltPageProblem[] {
  const indexable = pages.filter(({isIndexable}) => isIndexable)
  return (['title', 'description'] as const).flatMap((kind) => {
    const first = new Map<string, string>()
    return indexable.flatMap((page) => {
      const text = searchText(page, kind)
      const other = first.get(text)
      if (text !== '' && other === undefined) first.set(text, page.path)
      const messages = [lengthProblem(text, kind), other && `has the ${kind} of ${other}: ${text}`]
      return messages.flatMap((message) => (message ? [{page: page.path, message}] : []))
    })
  })
}

export function searchText({document, elements}: Pick<BuiltPage, 'document' | 'elements'>, kind: Kind): string {
  const title = findTag(document, 'title')
  return inOneLine(kind === 'title' ? (title ? rawText(title) : '') : (metaOf(elements, 'description') ?? ''))
}

function lengthProblem(text: string, kind: Kind): string | null {
  const {least, most} = limits[kind]
  const length = [...text].length
  if (length === 0) return `has no ${kind}`
  if (length >= least && length <= most) return null
  return `has a ${kind} of ${length} characters, and ${least} to ${most} are fine: ${text}`
}
