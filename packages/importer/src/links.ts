import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import {titleOf} from '@clinic/content/checks'
import {linkableTypes} from '@clinic/content/link'
import {pathOf} from '@clinic/content/route'
import type {FoundLink} from './proposal.ts'
import type {Site} from './site.ts'

type Outcome = FoundLink['outcome']

/** Where an address of an old page leads now. `from`: address of the old page itself, or empty. */
export function outcomeOf(href: string, from: string, site: Site, dataset: DatasetFacts): Outcome {
  const given = unwrapped(href.replace(/[\t\n\r]/g, '').trim())
  if (given === '') return dropped('It has no address.')
  if (given.startsWith('#'))
    return dropped('It leads to a place on the old page itself. The new page makes such places of its headings.')
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(given)?.[1]?.toLowerCase()
  if (scheme && scheme !== 'http' && scheme !== 'https') return dropped(reasonOf(scheme))
  const base = baseOf(from, site)
  const url = URL.canParse(given, base) ? new URL(given, base) : null
  if (!url) return dropped('Its address cannot be read.')
  if (isOwn(url, site)) return ownPage(url, dataset)
  if (url.protocol === 'https:') return {kind: 'external', href: url.href}
  return dropped(
    'Its address begins with http://, which is not secure. Look whether the same page answers with https:// and put the link back.',
  )
}

/** Relative links of a page that does not say where it stood are read from the top of the site. */
const nowhere = 'https://own.invalid'

function baseOf(from: string, {origins}: Site): string {
  const own = origins.find((origin) => URL.canParse(origin)) ?? nowhere
  if (!URL.canParse(from, own)) return own
  const page = new URL(from, own)
  return isOwn(page, {origins}) ? page.href : own
}

function isOwn({hostname}: URL, {origins}: {origins: string[]}): boolean {
  const plain = (host: string) => host.toLowerCase().replace(/^www\./, '')
  return [nowhere, ...origins].some(
    (origin) => URL.canParse(origin) && plain(new URL(origin).hostname) === plain(hostname),
  )
}

function reasonOf(scheme: string): string {
  switch (scheme) {
    case 'mailto':
      return 'It is an e-mail address. Pages lead to the clinic’s contact instead; type the address out if readers need it.'
    case 'tel':
    case 'sms':
    case 'callto':
      return 'It is a phone number. Pages show the clinic’s own number by the block “Contact the clinic”.'
    case 'file':
      return 'It leads to a file on somebody’s computer.'
    case 'javascript':
    case 'vbscript':
      return 'It starts a program and leads to no page.'
    default:
      return `It begins with ${scheme}:, which pages do not link to.`
  }
}

function ownPage(url: URL, dataset: DatasetFacts): Outcome {
  const {exact, path, isByQuery} = pathsOf(url)
  if (/\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp4|zip)$/i.test(path))
    return dropped('It leads to a file of the old site, which is not taken over.')
  if (path === '/' && !isByQuery) return dropped('It leads to the home page, which every page links to already.')
  const redirect = [...dataset.published.values()].find(
    ({_type, from}) => _type === 'redirect' && typeof from === 'string' && exact.includes(plainPath(from)),
  )
  if (redirect?.isGone === true) return dropped('The page it leads to was removed for good.')
  const target = redirect ? documentBy(referenceOf(redirect.to), dataset) : null
  const found = target ?? (isByQuery ? null : pageAt(path, dataset))
  if (!found) return {kind: 'unknown-page'}
  return found.isPublished
    ? {kind: 'page', id: found.id, title: titleOf(found.document)}
    : dropped(`It leads to “${titleOf(found.document)}”, which is not published yet. Put the link back when it is.`)
}

/** The ways an address may be written in a redirect, and the path it comes down to. */
function pathsOf(url: URL): {exact: string[]; path: string; isByQuery: boolean} {
  const raw = plainPath(decoded(url.pathname))
  const path = raw.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, '/').replace(/\.(?:html?|php|aspx?)$/, '')
  const isByQuery = [...url.searchParams.keys()].some((name) =>
    /^(?:p|page|page_id|id|post|article|cat|content|view|q)$/i.test(name),
  )
  const withQuery = plainPath(decoded(url.pathname) + decoded(url.search))
  return {
    exact: isByQuery ? [withQuery] : [withQuery, raw, plainPath(path)],
    path: plainPath(path),
    isByQuery,
  }
}

/** Small letters and no slash at the end: how old addresses are compared. */
function plainPath(path: string): string {
  return (
    path
      .trim()
      .toLowerCase()
      .replace(/(?<=.)\/+$/, '')
      .replace(/\/{2,}/g, '/') || '/'
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

interface Found {
  id: string
  document: ContentDocument
  isPublished: boolean
}

function documentBy(id: string, {published, drafts}: DatasetFacts): Found | null {
  const document = published.get(id) ?? drafts.get(id)
  return document && isLinkable(document) ? {id, document, isPublished: published.has(id)} : null
}

function pageAt(path: string, dataset: DatasetFacts): Found | null {
  for (const documents of [dataset.published, dataset.drafts])
    for (const [id, document] of documents)
      if (isLinkable(document) && pathOf(document._type, slugOf(document)) === path) return documentBy(id, dataset)
  return null
}

function isLinkable({_type}: ContentDocument): boolean {
  return (linkableTypes as readonly string[]).includes(_type)
}

function slugOf({slug}: ContentDocument): string | null {
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : null
  return typeof current === 'string' ? current : null
}

function referenceOf(value: unknown): string {
  return typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'
    ? value._ref
    : ''
}

/** Google Docs and Outlook wrap the addresses they copy. */
function unwrapped(href: string): string {
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  if (/(?:^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url') ?? href
  if (url.hostname.endsWith('.safelinks.protection.outlook.com')) return url.searchParams.get('url') ?? href
  return href
}

function dropped(reason: string): Outcome {
  return {kind: 'dropped', reason}
}
