import {formats, language, words} from '@clinic/content/language'
import type {Breadcrumb, Frame, PageHead} from '@clinic/content/page-type'
import {pathOf} from '@clinic/content/route'
import {type Graph, serialize} from '@clinic/seo'
import {phoneLink} from '../../apps/web/frame/phone-link.ts'
import {footSections, sections} from '../../apps/web/frame/sections.ts'
import {imageUrl} from '../../apps/web/media/image-url.ts'
import {markdownPath, sharePath} from '../../apps/web/page/other-forms.ts'
import {type ShareCard, shareAlt} from '../../apps/web/share/share-card.ts'
import {shareSize} from '../../apps/web/share/share-size.ts'
import {attribute, type Html, html, nothing, type Part, raw} from './html.ts'

interface Sheet {
  path: string
  origin: string
  head: PageHead
  graph: Graph
  card: ShareCard
  breadcrumbs: Breadcrumb[]
  frame: Frame
  css: string
  main: Html
}

/** One page as one file: everything but the pictures and the icon is in it. */
export function documentOf(sheet: Sheet): string {
  return html`<!DOCTYPE html><html lang="${language.tag}">${headOf(sheet)}<body><a class="skip-link" href="#main">${words.frame.skipLink}</a>${[
    header(sheet),
    breadcrumbs(sheet.breadcrumbs),
    html`<main id="main" tabindex="-1">${sheet.main}</main>`,
    footer(sheet.frame),
  ]}</body></html>`.html
}

function headOf({head, path, origin, frame: {site, clinic}, graph, card, css}: Sheet): Html {
  const address = `${origin}${path}`
  // The picture an editor chose, or the one that is drawn for every page.
  const [picture, alt] = head.image
    ? [imageUrl(head.image.file, shareSize), head.image.alt]
    : [sharePath(path), shareAlt(card)]
  const isArticle = head.type === 'article'
  return html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${head.title}</title>${[
    meta('name', 'description', head.description),
    meta('name', 'robots', robots(head)),
    html`<link rel="canonical" href="${address}"><link rel="alternate" type="text/markdown" href="${markdownPath(path)}"><link rel="alternate" type="application/atom+xml" href="/feed.xml">`,
    meta('property', 'og:type', head.type),
    meta('property', 'og:url', address),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:locale', language.ogLocale),
    meta('property', 'og:site_name', site?.title ?? clinic?.name),
    meta('property', 'og:image', `${origin}${picture}`),
    meta('property', 'og:image:width', String(shareSize.width)),
    meta('property', 'og:image:height', String(shareSize.height)),
    meta('property', 'og:image:alt', alt),
    meta('property', 'article:published_time', isArticle ? head.published : null),
    meta('property', 'article:modified_time', isArticle ? head.modified : null),
    meta('name', 'twitter:card', 'summary_large_image'),
  ]}<meta name="theme-color" media="(prefers-color-scheme: light)" content="#0f4c5c"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0b333d"><meta name="format-detection" content="telephone=no"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><script type="application/ld+json">${raw(serialize(graph))}</script><style>${raw(css)}</style></head>`
}

function meta(kind: 'name' | 'property', name: string, content: string | null | undefined): Part {
  return content && html`<meta ${raw(kind)}="${name}" content="${content}">`
}

function robots({noindex}: PageHead): string {
  return noindex ? 'noindex, follow' : 'index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1'
}

function header({frame: {site, clinic}, path}: Sheet): Html {
  const {unnamedSite, mainNavigation, call} = words.frame
  const items = sections
    .filter((section) => section.path !== '/clinic' || clinic !== null)
    .map((section) => {
      const current = path === section.path ? 'page' : path.startsWith(`${section.path}/`) ? 'true' : null
      return html`<li><a href="${section.path}"${attribute('aria-current', current)}>${section.title}</a></li>`
    })
  items.push(html`<li><a href="/search">${words.search.title}</a></li>`)
  const name = site?.title ?? clinic?.name ?? unnamedSite
  const phone =
    clinic?.phone &&
    html`<a class="site-header__phone" href="${phoneLink(clinic.phone)}">${call(formats.phone(clinic.phone))}</a>`
  return html`<header class="site-header"><a class="site-header__name" href="/"${attribute('aria-current', path === '/' ? 'page' : null)}>${name}</a>${phone}<nav class="site-nav" aria-label="${mainNavigation}"><ul>${items}</ul></nav></header>`
}

function breadcrumbs(trail: Breadcrumb[]): Html {
  if (trail.length < 2) return nothing
  const items = trail.map(({title, path}, index) =>
    index < trail.length - 1
      ? html`<li><a href="${path}">${title}</a></li>`
      : html`<li><span aria-current="page">${title}</span></li>`,
  )
  return html`<nav class="breadcrumbs" aria-label="${words.frame.breadcrumbs}"><ol>${items}</ol></nav>`
}

function footer({site, clinic}: Frame): Html {
  const {emergency, howPaid, footerLinks} = words.frame
  const links = (site?.footerLinks ?? []).flatMap((link) => {
    const path = pathOf(link._type, link.slug)
    return path && link.title ? [{path, title: link.title}] : []
  })
  const items = [...links, ...footSections].map(({path, title}) => html`<li><a href="${path}">${title}</a></li>`)
  return html`<footer class="site-footer">${[
    clinic?.emergencyNumber && html`<p>${emergency(clinic.emergencyNumber)}</p>`,
    site?.disclaimer && html`<p>${site.disclaimer}</p>`,
    clinic?.conflictOfInterest && html`<p><strong>${howPaid}:</strong> ${clinic.conflictOfInterest}</p>`,
    html`<nav aria-label="${footerLinks}"><ul>${items}</ul></nav>`,
    clinic && contact(clinic),
  ]}</footer>`
}

function contact({legalName, name, phone, email}: NonNullable<Frame['clinic']>): Html {
  const call = phone && html` · <a href="${phoneLink(phone)}">${formats.phone(phone)}</a>`
  const write = email && html` · <a href="mailto:${email}">${email}</a>`
  return html`<address>${legalName ?? name}${call}${write}</address>`
}
