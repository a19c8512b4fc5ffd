import type {BuiltPageProblem, BuiltSite} from './built-site.ts'

/** What is wrong with the pages one by one: nothing that runs, nothing from elsewhere, and the parts that each must have. */
export function builtPageProblems({pages}: BuiltSite): BuiltPageProblem[] {
  return pages.flatMap(({path, html, isNotice}) =>
    checkPage(html, {isNotice}).map((message) => ({page: path, message})),
  )
}

/** What is wrong with one public page. A notice (404, 500) has no address of its own, so no canonical one either. */
export function checkPage(html: string, {isNotice}: {isNotice: boolean}): string[] {
  return [
    ...scripts(html).map((tag) => `sends a script: ${tag}`),
    ...handlers(html).map((attribute) => `has code in an attribute: ${attribute}`),
    ...foreignRequests(html).map((address) => `makes a request to somebody else: ${address}`),
    ...headings(html),
    ...(/<html lang="[a-z]{2}/.test(html) ? [] : ['does not say its language']),
    ...(/<title[^>]*>[^<]+<\/title>/.test(html) ? [] : ['has no title']),
    ...(isNotice ? [] : canonical(html)),
    ...(isNotice ? [] : graphs(html)),
    ...images(html).map((tag) => `has a picture without alt: ${tag}`),
  ]
}

function scripts(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>|<link\b[^>]*\bas="script"[^>]*>|<link\b[^>]*modulepreload[^>]*>/g) ?? []
  return tags.filter((tag) => !tag.includes('type="application/ld+json"'))
}

function handlers(html: string): string[] {
  return tagsOf(html).flatMap((tag) => tag.match(/\son[a-z]+="[^"]*"|(?:href|src)="javascript:[^"]*"/gi) ?? [])
}

/** Whatever a browser fetches by itself. Links that a reader may follow are not among it. */
function foreignRequests(html: string): string[] {
  const addresses = tagsOf(html)
    .filter((tag) => !tag.startsWith('<a ') && !tag.startsWith('<meta ') && !/rel="canonical"/.test(tag))
    .flatMap((tag) =>
      [...tag.matchAll(/\s(?:src|srcset|href|poster|data)="([^"]*)"/gi)].map(([, value]) => value ?? ''),
    )
    .flatMap((value) => value.split(/,\s+/))
  const inStyles = [...html.matchAll(/url\(["']?([^)"']+)/g)].map(([, value]) => value ?? '')
  const imports = [...html.matchAll(/@import\s+["']([^"']+)/g)].map(([, value]) => value ?? '')
  return [...addresses, ...inStyles, ...imports].filter((address) => /^(?:https?:)?\/\//i.test(address))
}

function headings(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
  const problems = levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`goes from h${before} to h${level}`] : []
  })
  return levels.filter((level) => level === 1).length === 1 ? problems : [...problems, 'has not exactly one h1']
}

function canonical(html: string): string[] {
  const links = [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href]) => href ?? '')
  return links.length === 1 && /^https?:\/\/[^/]+\//.test(links[0] ?? '')
    ? []
    : [`has not exactly one absolute canonical address: ${links.join(' ')}`]
}

function graphs(html: string): string[] {
  const texts = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, json]) => json,
  )
  // A page that asks not to be indexed may have none: the site before its first content.
  if (texts.length === 0 && /name="robots" content="noindex/.test(html)) return []
  return texts.length === 1 ? [] : [`has ${texts.length} JSON-LD graphs instead of one`]
}

function images(html: string): string[] {
  return (html.match(/<img\b[^>]*>/g) ?? []).filter((tag) => !/\salt="/.test(tag))
}

function tagsOf(html: string): string[] {
  return html.match(/<[a-z][a-z0-9]*\s[^>]*>/gi) ?? []
}
