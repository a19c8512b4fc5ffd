/**
 * What a reader, a browser or a search engine would find different on two pages: the words, the places one can go to
 * or press, the pictures, the head, the graph, and the looks (every class that the style sheet knows).
 */
export function differences(built: string, reference: string): string[] {
  return Object.entries(views).flatMap(([what, view]) => firstDifference(what, view(built), view(reference)))
}

const views: Record<string, (html: string) => string[]> = {
  words: (html) => [wordsOf(html)],
  title: (html) => [wordsOf(/<title[^>]*>([^<]*)/.exec(html)?.[1] ?? '')],
  links: (html) =>
    [...bodyOf(html).matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)].map(
      ([, tag, text]) =>
        `${attributes(tag ?? '', ['href', 'rel', 'referrerpolicy', 'aria-label', 'aria-current'])} ${wordsOf(text ?? '')}`,
    ),
  headings: (html) =>
    [...bodyOf(html).matchAll(/<(h[1-6])\b([^>]*)>([\s\S]*?)<\/h[1-6]>/g)].map(
      ([, level, tag, text]) => `${level} ${attributes(tag ?? '', ['id'])} ${wordsOf(text ?? '')}`,
    ),
  ids: (html) => all(bodyOf(html), /\sid="([^"]*)"/g).filter((id) => id !== '__next'),
  landmarks: (html) =>
    all(bodyOf(html), /<((?:nav|main|header|footer|section|article|address)\b[^>]*)>/g).map(
      (tag) => `${tag.split(' ')[0]} ${attributes(tag, ['id', 'aria-label'])}`,
    ),
  lists: (html) =>
    all(
      bodyOf(html),
      /<(\/?(?:ul|ol|li|dl|dt|dd|table|th|td|p|sup|cite|b|strong|em|button|blockquote|figure|figcaption))\b/g,
    ),
  pictures: (html) =>
    all(bodyOf(html), /<(img\b[^>]*)>/g).map((tag) =>
      attributes(tag, ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'loading', 'fetchpriority', 'decoding']),
    ),
  popovers: (html) =>
    all(bodyOf(html), /\s(data-nosnippet|popover(?:target="[^"]*")?)/gi).map((name) => name.toLowerCase()),
  head: (html) =>
    all(headOf(html), /<((?:meta|link)\b[^>]*)>/g).map((tag) =>
      attributes(tag, ['charset', 'name', 'property', 'rel', 'href', 'type', 'media', 'content']),
    ),
  graph: (html) => all(html, /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g),
  looks: (html) => {
    const known = new Set(all(all(html, /<style>([\s\S]*?)<\/style>/g).join(''), /\.([a-z][\w-]*)/gi))
    return all(bodyOf(html), /\sclass="([^"]*)"/g)
      .map((names) =>
        names
          .split(' ')
          .filter((name) => known.has(name))
          .join(' '),
      )
      .filter(Boolean)
  },
}

/** The words of a page in one line, as "find in page" sees them. */
export function wordsOf(html: string): string {
  return decode(
    bodyOf(html)
      .replace(/<br\s*\/?>/g, ' ')
      .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim()
}

function firstDifference(what: string, built: string[], reference: string[]): string[] {
  const at = built.findIndex((item, index) => item !== reference[index])
  if (at === -1 && built.length === reference.length) return []
  const [one = 'nothing', other = 'nothing'] =
    at === -1 ? [undefined, reference[built.length]] : [built[at], reference[at]]
  const from = Math.max(0, [...one].findIndex((letter, index) => letter !== other[index]) - 30)
  return [
    `${what}: the built page has “${one.slice(from, from + 110)}”, the reference “${other.slice(from, from + 110)}”`,
  ]
}

/** The named attributes of a tag, in this order, whatever order and case they are written in. */
function attributes(tag: string, names: string[]): string {
  const found = new Map(
    [...tag.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name?.toLowerCase(), value ?? '']),
  )
  return names.flatMap((name) => (found.has(name) ? [`${name}="${decode(found.get(name) ?? '')}"`] : [])).join(' ')
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found]) => found ?? '')
}

function headOf(html: string): string {
  return html.slice(0, Math.max(0, html.indexOf('</head>'))).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
}

function bodyOf(html: string): string {
  return html.slice(Math.max(0, html.indexOf('<body')))
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
