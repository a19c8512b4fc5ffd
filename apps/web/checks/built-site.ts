import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {attribute, elementsOf, findTag, type HtmlElement, type HtmlNode, parseHtml} from './html-tree.ts'

/** One page of a build, read once for all checks. */
export interface BuiltPage {
  /** Its address: `/conditions/sciatica`. */
  path: string
  /** The template that drew it: `/conditions/[slug]`. */
  route: string
  html: string
  document: HtmlNode
  elements: HtmlElement[]
  /** A notice (404, 500) has no address of its own, so nothing links to it and no search engine lists it. */
  isNotice: boolean
  isIndexable: boolean
}

export interface BuiltSite {
  /** `https://…`, as the pages' canonical addresses say it; null when no page has one. */
  origin: string | null
  pages: BuiltPage[]
  /** Files that are served as they are: `/favicon.svg`. */
  publicFiles: string[]
}

export interface BuiltPageProblem {
  page: string
  message: string
}

/** Every page of the build in `.next`, and what is served beside them. */
export function readBuiltSite(webDirectory: string): BuiltSite {
  const root = join(webDirectory, '.next/server/pages')
  const manifest: unknown = JSON.parse(readFileSync(join(webDirectory, '.next/server/pages-manifest.json'), 'utf8'))
  const routes = Object.keys(manifest as Record<string, string>)
  const pages = filesBelow(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = pathOfFile(file)
      return builtPage(path, readFileSync(join(root, file), 'utf8'), routeOf(path, routes))
    })
  return builtSite(
    pages,
    filesBelow(join(webDirectory, 'public')).map((file) => `/${file}`),
  )
}

export function builtSite(pages: BuiltPage[], publicFiles: string[] = []): BuiltSite {
  const addresses = pages.flatMap(({elements}) => canonicalOf(elements) ?? [])
  return {origin: addresses.map((address) => URL.parse(address)?.origin).find(Boolean) ?? null, pages, publicFiles}
}

export function builtPage(path: string, html: string, route = path): BuiltPage {
  const document = parseHtml(html)
  const elements = elementsOf(document)
  const isNotice = path === '/404' || path === '/500'
  return {path, route, html, document, elements, isNotice, isIndexable: !isNotice && !isHidden(elements)}
}

export function metaOf(elements: HtmlElement[], name: string): string | null {
  const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === name)
  return meta ? attribute(meta, 'content') : null
}

export function mainOf({document}: Pick<BuiltPage, 'document'>): HtmlElement | null {
  return findTag(document, 'main')
}

/** The template of an address: the fixed one before those with a part that varies. */
export function routeOf(path: string, routes: string[]): string {
  if (routes.includes(path)) return path
  const depth = path.split('/').length
  const fits = (route: string) => {
    const parts = route.split('/')
    return parts.length === depth && parts.every((part, index) => isVariable(part) || part === path.split('/')[index])
  }
  return routes.find(fits) ?? path
}

function isVariable(part: string): boolean {
  return /^\[[^.\]]+\]$/.test(part)
}

function pathOfFile(file: string): string {
  const path = `/${file.replace(/\.html$/, '')}`
  return path === '/index' ? '/' : path
}

function isHidden(elements: HtmlElement[]): boolean {
  return /\bnoindex\b/.test(metaOf(elements, 'robots') ?? '')
}

function canonicalOf(elements: HtmlElement[]): string | null {
  const link = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
  return link ? attribute(link, 'href') : null
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}
