import type {Path} from '@sanity/types'
import {pathOf} from '../route.ts'
import {type DatasetFacts, publishedIdOf} from './dataset-facts.ts'
import {
  type Check,
  type CheckContext,
  type ContentDocument,
  error,
  type Finding,
  type Quote,
  warning,
} from './finding.ts'
import {type MarkedWords, markedWords} from './marks.ts'
import {once} from './once.ts'
import {pageTexts} from './page-texts.ts'
import {pagesByAddress} from './pages-by-address.ts'
import {titleOf} from './references.ts'
import {isEmpty, keyStep, listOf, objectOf, referenceOf, textOf} from './values.ts'

/** Where the links of a page lead, and whether their words say so. */
export const linksCheck: Check = (document, context) => {
  const links = linksOf(document)
  return [
    ...links.flatMap((link) => [
      ...wordsOfLink(link),
      ...(link.words.definition._type === 'internalLink' ? internalLink(link, document, context) : []),
      ...(link.words.definition._type === 'externalLink' ? externalLink(link, context) : []),
    ]),
    ...sameWords(links),
    ...listedPages(document, context),
    ...orphan(document, context),
  ]
}

interface Link {
  words: MarkedWords
  /** To the block: words are quoted in it. */
  block: Path
  /** To the annotation itself. */
  mark: Path
}

function linksOf(document: ContentDocument): Link[] {
  return pageTexts(document).flatMap(({block, path}) =>
    block === null
      ? []
      : markedWords(block)
          .filter(({definition}) => definition._type === 'internalLink' || definition._type === 'externalLink')
          .map((words) => ({words, block: path, mark: [...path, 'markDefs', {_key: words.key}]})),
  )
}

function quoteOf({words: {text, start, end}}: Link): Quote {
  return {text, start, end}
}

const emptyWords =
  /^(?:(?:please\s+)?(?:click|press|tap)(?:\s+(?:here|this(?: link)?))?|here|this|this (?:page|link|article|site|website)|link|read more|learn more|more|more info(?:rmation)?|find out more|see more|details|website|go|continue)[\s.…>»→]*$/iu

const bareAddress =
  /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|gov|net|edu|io|info|health)(?:\/\S*)?$/iu

function wordsOfLink(link: Link): Finding[] {
  const text = link.words.text.trim()
  const quote = quoteOf(link)
  if (emptyWords.test(text))
    return [
      {
        ...warning(
          'link-words-empty',
          link.block,
          `“${text}” does not say where the link leads. Link the words that name it: some readers hear only the links of a page.`,
        ),
        quote,
      },
    ]
  if (bareAddress.test(text))
    return [
      {
        ...warning(
          'link-words-address',
          link.block,
          'Write the name of the page instead of its address, and link that.',
        ),
        quote,
      },
    ]
  return []
}

function internalLink(link: Link, document: ContentDocument, {dataset}: CheckContext): Finding[] {
  const id = referenceOf(link.words.definition.reference)
  if (!dataset || id === '') return []
  const quote = quoteOf(link)
  if (id === publishedIdOf(document._id))
    return [{...warning('link-to-itself', link.mark, 'This link leads to the page it stands on. Remove it.'), quote}]
  return pageFindings(id, link.mark, dataset).map((finding) => ({...finding, quote}))
}

/** What an editor should know of a page before leading readers there. `referencesCheck` speaks of pages that are not public. */
function pageFindings(id: string, path: Path, dataset: DatasetFacts): Finding[] {
  const page = dataset.published.get(id)
  if (!page) return []
  const findings: Finding[] = []
  if (objectOf(page.seo).noindex === true)
    findings.push(
      warning(
        'link-hidden-page',
        path,
        `“${titleOf(page)}” is hidden from search engines. Lead readers to a page you want to be found, or show that one again.`,
      ),
    )
  const gone = goneAddresses(dataset.published)
  if (gone.has(pathOf(page._type, slugOf(page)) ?? ''))
    findings.push(
      warning(
        'link-gone-page',
        path,
        `A redirect says that the address of “${titleOf(page)}” is gone for good. Delete that redirect, or lead readers to another page.`,
      ),
    )
  return findings
}

/** Lists of pages beside the text: related reading, featured pages, the treatments named. */
const listFields = [
  'relatedArticles',
  'relatedConditions',
  'conditions',
  'treatments',
  'featuredConditions',
  'featuredArticles',
  'footerLinks',
]

function listedPages(document: ContentDocument, {dataset}: CheckContext): Finding[] {
  if (!dataset) return []
  return listFields.flatMap((field) =>
    listOf(document[field]).flatMap((item, index) => {
      const id = referenceOf(item)
      const path = [field, keyStep(item, index)]
      return id === '' ? [] : pageFindings(id, path, dataset)
    }),
  )
}

function externalLink(link: Link, {dataset}: CheckContext): Finding[] {
  const href = textOf(link.words.definition.href)
  const quote = quoteOf(link)
  const findings: Finding[] = []
  const own = dataset && ownPageAt(href, dataset)
  if (own)
    findings.push({
      ...warning(
        'link-own-site',
        link.mark,
        `This address is a page of this site, “${titleOf(own)}”. Use “Link to a page of this site”, so that the link follows when the page is renamed.`,
      ),
      quote,
    })
  if (/^http:\/\//i.test(href))
    findings.push({
      ...error(
        'link-insecure',
        link.mark,
        'This address starts with http://, so readers get plain words and no link. Try it with https:// and use that, or choose another page.',
      ),
      quote,
    })
  // As the field itself says in the form; a program that publishes has no form.
  else if (href !== '' && !/^https:\/\//i.test(href))
    findings.push({
      ...error('link-insecure', link.mark, 'Paste the full address, starting with https://'),
      quote,
    })
  return findings
}

const goneAddresses = once(
  (published: DatasetFacts['published']) =>
    new Set(
      [...published.values()].flatMap(({_type, isGone, from}) =>
        _type === 'redirect' && isGone === true ? [textOf(from)] : [],
      ),
    ),
)

/** The page of this site that an address elsewhere names, told by its path: the dataset does not know the site's own host. */
function ownPageAt(href: string, dataset: DatasetFacts): ContentDocument | undefined {
  const address = parsed(href)
  if (!address) return undefined
  const host = address.hostname.replace(/^www\./, '')
  if (!ownHosts(dataset).has(host)) return undefined
  return (
    pagesByAddress(dataset.published).get(address.pathname.replace(/\/$/, '') || '/') ??
    dataset.published.get('siteSettings')
  )
}

/** Hosts the clinic names as its own: that of its e-mail, unless a mail service has that, and of its website where one is given. */
function ownHosts(dataset: DatasetFacts): Set<string> {
  const clinic = dataset.published.get('clinic')
  const site = dataset.published.get('siteSettings')
  const mail = textOf(clinic?.email).split('@')[1]?.toLowerCase() ?? ''
  const hosts = [clinic?.website, clinic?.url, site?.url, site?.website].map((value) => parsed(textOf(value))?.hostname)
  return new Set(
    [...hosts, mailServices.has(mail) ? '' : mail].flatMap((host) => (host ? [host.replace(/^www\./, '')] : [])),
  )
}

const mailServices = new Set([
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'aol.com',
  'proton.me',
])

function parsed(href: string): URL | null {
  return URL.canParse(href) ? new URL(href) : null
}

/** The same words that lead to different places: somebody who hears only the links cannot tell them apart. */
function sameWords(links: Link[]): Finding[] {
  const byWords = Map.groupBy(links, ({words}) => words.text.trim().toLowerCase())
  return [...byWords.values()].flatMap((group) => {
    const [first] = group
    const other = group.find(({words}) => targetOf(words) !== (first ? targetOf(first.words) : ''))
    if (!first || !other || emptyWords.test(first.words.text.trim())) return []
    return [
      {
        ...warning(
          'link-words-twice',
          other.block,
          `“${other.words.text.trim()}” leads to one page here and to another further up. Give each link the words that name its page.`,
        ),
        quote: quoteOf(other),
      },
    ]
  })
}

function targetOf({definition}: MarkedWords): string {
  return referenceOf(definition.reference) || textOf(definition.href)
}

/** A page no other page leads to is found by nobody who reads the site. */
const reachedByLinks = ['condition', 'treatment', 'article', 'page']

function orphan(document: ContentDocument, {dataset}: CheckContext): Finding[] {
  const findings: Finding[] = []
  if (document._type === 'article' && isEmpty(document.conditions))
    findings.push(
      warning(
        'article-orphan',
        ['conditions'],
        'Choose at least one condition, so that readers find this article and their way back.',
      ),
    )
  const id = publishedIdOf(document._id)
  const isPublished = dataset?.published.has(id) === true
  if (!dataset || !isPublished || !reachedByLinks.includes(document._type)) return findings
  const sources = [...(dataset.usedBy.get(id) ?? [])].filter((source) => source !== id && isPage(dataset, source))
  if (sources.length === 0)
    findings.push(
      warning(
        'page-orphan',
        [],
        'No other page leads here. Link to it from a page on the same topic, or add it to “Related articles” there.',
      ),
    )
  return findings
}

/** A redirect leads to a page, but is none that readers come from. */
function isPage(dataset: DatasetFacts, id: string): boolean {
  const type = dataset.published.get(id)?._type ?? ''
  return type !== 'redirect' && type !== '' && !type.startsWith('system.')
}

function slugOf(document: ContentDocument): string {
  return textOf(objectOf(document.slug).current)
}
