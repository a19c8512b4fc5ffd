import type {BuiltPage, BuiltPageProblem, BuiltSite} from './built-site.ts'
import {type DynamicRoute, dynamicRoutes} from './dynamic-routes.ts'
import {attribute, type HtmlElement} from './html-tree.ts'

/** Links and addresses of pictures that lead nowhere on this site, and fragments that no element of their page has as id. */
export function linkProblems(site: BuiltSite, routes: DynamicRoute[] = dynamicRoutes): BuiltPageProblem[] {
  const idsOfPages = new Map(site.pages.filter(({isNotice}) => !isNotice).map((page) => [page.path, idsOf(page)]))
  const problemOf = (href: string, page: BuiltPage): string | null => {
    const target = URL.parse(href, `${site.origin ?? 'http://site.invalid'}${page.path}`)
    if (!target) return 'which is no address'
    if (isElsewhere(target, site.origin)) return null
    // A notice is shown at the address that was asked for: what it says of itself is looked up in it.
    const isItself = target.pathname === page.path
    const ids = isItself ? idsOf(page) : idsOfPages.get(target.pathname)
    if (ids) return fragmentProblem(target.hash, ids)
    return isServed(target.pathname, site, routes, idsOfPages) ? null : 'which no page has as its address'
  }
  return site.pages.flatMap((page) =>
    [...new Set(page.elements.flatMap(addressesOf))].flatMap((href) => {
      const problem = problemOf(href, page)
      return problem ? [{page: page.path, message: `links to ${href}, ${problem}`}] : []
    }),
  )
}

/** Where an element leads or what it shows. */
function addressesOf(element: HtmlElement): string[] {
  const single = ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? [])
  return [...single, ...sourceSet(attribute(element, 'srcset')), ...sourceSet(attribute(element, 'imagesrcset'))]
}

/** The addresses of `a.png 400w, b.png 800w`. */
function sourceSet(value: string | null): string[] {
  return (value ?? '')
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean)
}

function isElsewhere({protocol, origin}: URL, siteOrigin: string | null): boolean {
  if (!['http:', 'https:'].includes(protocol)) return true
  return origin !== siteOrigin && origin !== 'http://site.invalid'
}

function fragmentProblem(hash: string, ids: Set<string>): string | null {
  const id = decode(hash.slice(1))
  // Without an element of that name, browsers take both to the top of the page.
  if (id === '' || id === 'top' || ids.has(id)) return null
  return `where nothing has the id ${id}`
}

function isServed(path: string, site: BuiltSite, routes: DynamicRoute[], pages: Map<string, unknown>): boolean {
  if (site.publicFiles.includes(decode(path))) return true
  return routes.some(({pattern, formOf}) => pattern.test(path) && (!formOf || pages.has(formOf(path))))
}

function idsOf({elements}: BuiltPage): Set<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
