import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {LEGAL_NOTICES_QUERY_RESULT, PAGES_QUERY_RESULT} from '@clinic/content/types'
import {outline} from '@clinic/portable-text'
import {contactAfterHelp} from '../../../packages/content/blocks/clinic-contact/contact-after-help.ts'
import {headingIds, reservedIds} from '../../../packages/content/rich-text/heading-ids.ts'
import {safeHref} from '../../../packages/content/rich-text/safe-href.ts'
import {attribute, type Html, html, say} from '../html.ts'
import {type Place, pageWith} from '../page.ts'
import {day, fact, lastChanged, pageHeader} from '../parts.ts'
import {references} from '../references.ts'
import {richText} from '../rich-text.ts'

/** A page about the site itself. */
export function aboutPage(data: PAGES_QUERY_RESULT[number], frame: Frame, place: Place): Html {
  const body = contactAfterHelp(data.body)
  const page = pageWith([body], frame, place)
  const ids = headingIds(outline(body, {reserved: reservedIds(page.references)}))
  return html`<article class="page">${pageHeader({title: data.title, lede: data.summary})}${richText(body, page, {under: 1, ids})}${references(page)}${lastChanged(data._updatedAt)}</article>`
}

/** A notice in the exact words of the law. */
export function legalNotice(data: LEGAL_NOTICES_QUERY_RESULT[number]): Html {
  const texts = words.legalNotice
  const source = safeHref(data.sourceUrl)
  const sourceLink = source && html`<a href="${source}" rel="external noopener">${new URL(source).hostname}</a>`
  const compared = sourceLink && data.checkedOn ? say(texts.comparedOn, sourceLink, day(data.checkedOn)) : sourceLink
  return html`<article class="page">${pageHeader({title: data.title, lede: data.law})}${
    data.text && html`<blockquote class="notice"${attribute('cite', source)}><p>${data.text}</p></blockquote>`
  }<dl class="facts">${[
    fact(texts.jurisdiction, data.jurisdiction),
    fact(texts.effectiveDate, data.effectiveDate && day(data.effectiveDate)),
    fact(texts.placement, data.placement),
    fact(texts.source, compared),
  ]}</dl>${lastChanged(data._updatedAt)}</article>`
}
