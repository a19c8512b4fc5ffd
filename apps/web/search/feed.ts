import {language, words} from '@clinic/content/language'
import {latest} from '../page/last-change.ts'
import {escapeXml} from './xml.ts'

export interface FeedEntry {
  id: string
  path: string
  title: string
  summary: string | null
  /** ISO day: `2026-01-31`. */
  published: string | null
  /** ISO time of the last change of the article itself. */
  updated: string
}

/** Readers of feeds want what is new, not an archive. */
const MOST = 50

/** The articles as an Atom feed (RFC 4287), newest first. It has one author: persons of a demonstration are invented. */
export function feed(origin: string, siteName: string, entries: readonly FeedEntry[]): string {
  const newest = entries.toSorted(newestFirst).slice(0, MOST)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.tag}">`,
    `  <id>${escapeXml(`${origin}/feed.xml`)}</id>`,
    element('title', words.feed.title(siteName)),
    element('subtitle', words.articleIndex.lede),
    link('self', 'application/atom+xml', `${origin}/feed.xml`),
    link('alternate', 'text/html', `${origin}/articles`),
    // A feed must say when it changed, also while it is empty.
    element('updated', latest(newest.map(({updated}) => updated)) ?? '1970-01-01T00:00:00Z'),
    `  <author><name>${escapeXml(siteName)}</name></author>`,
    ...newest.map((entry) => entryXml(origin, entry)),
    '</feed>',
    '',
  ].join('\n')
}

function entryXml(origin: string, {id, path, title, summary, published, updated}: FeedEntry): string {
  return [
    '  <entry>',
    `  ${element('id', stableId(origin, id))}`,
    `  ${element('title', title)}`,
    `  ${link('alternate', 'text/html', origin + path)}`,
    published === null ? '' : `  ${element('published', `${published.slice(0, 10)}T00:00:00Z`)}`,
    `  ${element('updated', updated)}`,
    summary === null ? '' : `  ${element('summary', summary)}`,
    '  </entry>',
  ]
    .filter(Boolean)
    .join('\n')
}

/** A tag URI (RFC 4151) of the document, so that an article that moves is not read as a new one. */
function stableId(origin: string, id: string): string {
  return `tag:${new URL(origin).hostname},2026:${id}`
}

function newestFirst(one: FeedEntry, other: FeedEntry): number {
  return (other.published ?? '').localeCompare(one.published ?? '') || one.title.localeCompare(other.title)
}

function element(name: string, text: string): string {
  return `  <${name}>${escapeXml(text)}</${name}>`
}

function link(rel: string, type: string, href: string): string {
  return `  <link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
}
