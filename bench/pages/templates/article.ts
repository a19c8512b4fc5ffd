import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {ARTICLES_QUERY_RESULT} from '@clinic/content/types'
import {outline, readingTime} from '@clinic/portable-text'
import {contactAfterHelp} from '../../../packages/content/blocks/clinic-contact/contact-after-help.ts'
import {headingIds, reservedIds} from '../../../packages/content/rich-text/heading-ids.ts'
import {type Html, html} from '../html.ts'
import {type Place, pageWith, present} from '../page.ts'
import {aboutThisPage, byline, cardList, contents, pageHeader, related, section, treatmentStatus} from '../parts.ts'
import {figure} from '../pictures.ts'
import {references} from '../references.ts'
import {richText} from '../rich-text.ts'

type Article = ARTICLES_QUERY_RESULT[number]

export function article(data: Article, frame: Frame, place: Place): Html {
  const body = contactAfterHelp(data.body)
  const page = pageWith([body], frame, place)
  const headings = outline(body, {reserved: reservedIds(page.references)})
  const minutes = readingTime(body)
  const entries = [
    ...headings.filter(({level}) => level === 2).map(({id, text}) => ({id, title: text})),
    ...(page.references.list.length > 0 ? [{id: 'references', title: words.references.title}] : []),
    {id: 'about-this-page', title: words.review.aboutThisPage},
  ]
  const named = present(data.treatments).map((item) => ({...item, text: treatmentStatus(item.regulatoryStatus)}))
  return html`<article class="page page--contents">${pageHeader({
    eyebrow: minutes > 0 ? words.article.readingTime(minutes) : null,
    title: data.title,
    lede: data.summary,
    more: byline(data.review, page),
  })}${contents(entries)}<div class="page__body">${[
    figure(data.figure, {first: true}),
    richText(body, page, {under: 1, ids: headingIds(headings)}),
    section('treatments', words.article.treatmentsNamed, named.length > 0, () => cardList(named)),
    related([
      {
        title: words.page.relatedConditions,
        cards: present(data.conditions).map((item) => ({...item, text: item.definition})),
      },
      {
        title: words.page.relatedArticles,
        cards: present(data.relatedArticles).map((item) => ({...item, text: item.summary})),
      },
    ]),
    references(page),
    aboutThisPage(page, data.review, data._updatedAt),
  ]}</div></article>`
}
