import {documentRules} from '@clinic/claims'
import type {BuiltPage, BuiltPageProblem, BuiltSite} from './built-site.ts'
import {attribute, rawText} from './html-tree.ts'

/** Pages that tell search engines what people think of the clinic or of a treatment: it may not say that of itself. */
export function reviewMarkupProblems({pages}: BuiltSite): BuiltPageProblem[] {
  return pages.flatMap((page) =>
    [...new Set(markupOf(page))]
      .filter((name) => documentRules.S07.check({markup: [name]}).includes('markup'))
      .map((name) => ({
        page: page.path,
        message: `tells search engines of opinions (${name}). Leave it out of the markup.`,
      })),
  )
}

/** The schema.org types and properties that a page uses, in JSON-LD or in attributes. */
function markupOf({elements}: BuiltPage): string[] {
  return elements.flatMap((element) => {
    if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
      return namesIn(parsed(rawText(element)))
    return ['itemtype', 'itemprop', 'typeof', 'property']
      .flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])
      .map(localName)
  })
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) =>
    name === '@type' ? [child].flat().map((type) => localName(String(type))) : [localName(name), ...namesIn(child)],
  )
}

/** `Review`, also of `https://schema.org/Review` and `schema:Review`. */
function localName(name: string): string {
  return name.replace(/^.*[/#:]/, '')
}

/** `structuredDataProblems` speaks of JSON-LD that does not parse. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
