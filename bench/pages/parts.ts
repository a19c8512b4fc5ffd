import {formats, words} from '@clinic/content/language'
import {pathOf} from '@clinic/content/route'
import type {CONDITIONS_QUERY_RESULT} from '@clinic/content/types'
import {
  isUnapproved,
  type RegulatoryStatus,
  statusWords,
} from '../../packages/content/documents/treatment/status-words.ts'
import {indexPaths} from '../../packages/content/parts/paths.ts'
import {type Html, html, nothing, type Part, say} from './html.ts'
import {type Page, present} from './page.ts'

interface Target {
  _type: string
  title?: string | null
  slug: string | null
}

/** A link to a page of the site. While that page is not published its name is plain text. */
export function link(to: Target | null | undefined, words: Part = to?.title): Html {
  const path = to ? pathOf(to._type, to.slug) : null
  return path ? html`<a href="${path}">${words}</a>` : html`${words}`
}

export function day(date: string | null | undefined): Html {
  const iso = isoDay(date)
  return iso ? html`<time datetime="${iso}">${formats.day(iso)}</time>` : nothing
}

export function isBefore(date: string | null | undefined, today: string): boolean {
  const iso = isoDay(date)
  return iso !== null && iso < today
}

function isoDay(date: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null
}

export function pageHeader(header: {
  eyebrow?: string | null
  title: string | null
  lede?: Part
  alsoKnownAs?: string[] | null
  more?: Html
}): Html {
  const {eyebrow, title, lede, alsoKnownAs, more = nothing} = header
  return html`<header class="page-header">${eyebrow && html`<p class="eyebrow">${eyebrow}</p>`}<h1>${title}</h1>${
    lede && html`<p class="lede">${lede}</p>`
  }${alsoCalled(alsoKnownAs)}${more}</header>`
}

export function alsoCalled(names: string[] | null | undefined): Html {
  const shown = present(names)
  if (shown.length === 0) return nothing
  return html`<p class="also"><strong>${words.page.alsoCalled}</strong> ${formats.list(shown)}</p>`
}

/** Where a reader can jump to. */
export function contents(entries: {id: string; title: string}[]): Html {
  if (entries.length < 2) return nothing
  const items = entries.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>`)
  const {contents: title} = words.page
  return html`<nav class="contents" aria-label="${title}"><p class="contents__title">${title}</p><ul>${items}</ul></nav>`
}

export function section(id: string, title: string, filled: boolean, content: () => Part): Html {
  return filled ? html`<section id="${id}"><h2>${title}</h2>${content()}</section>` : nothing
}

export function lines(items: readonly (string | null)[] | null | undefined): Html[] {
  return present(items).map((item) => html`<li>${item}</li>`)
}

/** Pages worth reading next, each with a sentence on what it holds. */
export function cardList(cards: readonly ((Target & {text?: Part}) | null)[]): Html {
  const shown = present(cards)
  if (shown.length === 0) return nothing
  return html`<ul class="card-list">${shown.map((card) => html`<li>${link(card)}${card.text && html`<p>${card.text}</p>`}</li>`)}</ul>`
}

export function related(groups: {title: string; cards: Parameters<typeof cardList>[0]}[]): Html {
  const filled = groups.filter(({cards}) => present(cards).length > 0)
  return section('related', words.page.relatedReading, filled.length > 0, () =>
    filled.map(({title, cards}) => html`<h3>${title}</h3>${cardList(cards)}`),
  )
}

export function phoneButton({frame: {clinic}}: Page, {quiet = false} = {}): Html {
  if (!clinic?.phone) return nothing
  const call = words.frame.call(formats.phone(clinic.phone))
  return html`<a class="button${quiet && ' button--quiet'}" href="tel:${clinic.phone}">${call}</a>`
}

/** The number to call and, where the site has the form, the way to it. */
export function contactButtons(page: Page): Html {
  const callBack =
    page.contactForm &&
    html`<a class="button button--quiet" href="/contact" referrerpolicy="no-referrer">${words.contact.callBack}</a>`
  return html`<p>${phoneButton(page)}${callBack}</p>`
}

export function treatmentStatus(status: RegulatoryStatus | null | undefined, {brief = false} = {}): Html {
  const told = statusWords(status)
  if (!told) return nothing
  const more = told.more && !brief ? `. ${told.more}` : ''
  return html`<span class="status${isUnapproved(status) && ' status--unapproved'}">${told.status}${more}</span>`
}

export function lastChanged(date: string): Html {
  return html`<p class="also">${say(words.page.lastChanged, day(date))}</p>`
}

export function emptyList(page: Page, text: string, studioTitle: string): Html {
  return html`<p class="lede">${text}</p><p>${words.emptyList.question}</p><p>${phoneButton(page)}</p><p>${words.emptyList.editors(studioTitle)}</p>`
}

export type Review = CONDITIONS_QUERY_RESULT[number]['review']
type Person = NonNullable<NonNullable<Review>['author']>

/** `Ana Duarte, MD, PhD`. */
export function fullName({name, credentials}: Pick<Person, 'name' | 'credentials'>): string {
  return formats.list(present([name, ...present(credentials).map(({abbreviation}) => abbreviation)]))
}

function personName(person: Person): Html {
  const mark = person.isDemonstration && html` <span class="tag">${words.demonstration.personInLine}</span>`
  return html`${link(person, fullName(person))}${mark}`
}

/** Who wrote the page, who checked it, and when. */
export function byline(review: Review, {today}: Page): Html {
  const {author, medicalReviewer, lastReviewed, nextReview} = review ?? {}
  if (!author && !medicalReviewer && !lastReviewed && !nextReview) return nothing
  const texts = words.review
  const dates = [
    lastReviewed && say(texts.lastReviewed, day(lastReviewed)),
    lastReviewed && ' ',
    nextReview && say(texts.nextDue, day(nextReview)),
  ]
  const overdue = isBefore(nextReview, today)
  return html`<div class="byline">${author && html`<p>${say(texts.writtenBy, personName(author))}</p>`}${
    medicalReviewer && html`<p>${say(texts.reviewedBy, personName(medicalReviewer))}</p>`
  }${(lastReviewed || nextReview) && html`<p>${dates}</p>`}</div>${
    overdue && html`<p class="banner"><strong>${texts.overdue}</strong> ${say(texts.overdueSince, day(nextReview))}</p>`
  }`
}

/** What the law has to say where a cell or blood product is described. */
export function jurisdictionNotices({frame: {clinic, notices}}: Page): Html {
  const places = present(clinic?.jurisdictions)
  const known = present(notices)
  const applying = known.filter(({jurisdiction}) => places.includes(jurisdiction ?? ''))
  if (known.length === 0) return nothing
  const {title, dependsOnPlace, all} = words.legalNotice
  const way = html`<p>${say(dependsOnPlace, html`<a href="${indexPaths.legalNotice.path}">${all}</a>`)}</p>`
  const texts = applying.map(
    (notice) =>
      html`<div data-nosnippet><blockquote class="notice"><p>${notice.text}</p></blockquote><p>${link(notice)}</p></div>`,
  )
  return html`<h3>${title}</h3>${texts.length > 0 ? texts : way}`
}

/** One line of a list of facts. */
export function fact(term: string, ...values: Part[]): Html {
  const shown = values.filter((value) => value !== null && value !== undefined && value !== '' && value !== false)
  if (shown.length === 0) return nothing
  return html`<div><dt>${term}</dt>${shown.map((value) => html`<dd>${value}</dd>`)}</div>`
}

/** The last section of a medical page. */
export function aboutThisPage(page: Page, review: Review, updated: string, codes: string[] = []): Html {
  const {terms, aboutThisPage: title} = words.review
  const person = (who: Person | null | undefined) =>
    who && html`${personName(who)}${who.jobTitle && `, ${who.jobTitle}`}`
  const date = (value: string | null | undefined) => value && day(value)
  return html`<section id="about-this-page"><h2>${title}</h2><dl class="facts">${[
    fact(terms.author, person(review?.author)),
    fact(terms.medicalReviewer, person(review?.medicalReviewer)),
    fact(terms.publishedAt, date(review?.publishedAt)),
    fact(terms.lastReviewed, date(review?.lastReviewed)),
    fact(terms.nextReview, date(review?.nextReview)),
    fact(terms.updated, date(updated)),
    fact(terms.conflictsOfInterest, review?.conflictsOfInterest ?? page.frame.clinic?.conflictOfInterest),
    fact(terms.codes, ...codes),
  ]}</dl></section>`
}
