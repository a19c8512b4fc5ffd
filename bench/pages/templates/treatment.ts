import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {TREATMENTS_QUERY_RESULT} from '@clinic/content/types'
import {type Html, html, type Part, say} from '../html.ts'
import {type Place, pageWith, present} from '../page.ts'
import {aboutThisPage, alsoCalled, byline, contents, day, lines, related, section, treatmentStatus} from '../parts.ts'
import {figure} from '../pictures.ts'
import {references} from '../references.ts'
import {richText} from '../rich-text.ts'

type Treatment = TREATMENTS_QUERY_RESULT[number]

export function treatment(data: Treatment, frame: Frame, place: Place): Html {
  const {whatItIs, whatHappens, evidence, alternatives, noStudiesSearchedOn} = data
  const page = pageWith([whatItIs, whatHappens, evidence, alternatives], frame, place)
  const {sections: titles} = words.treatment
  const groups = [
    {
      title: words.page.relatedArticles,
      cards: present(data.relatedArticles).map((item) => ({...item, text: item.summary})),
    },
    {
      title: words.treatment.discussedOn,
      cards: present(data.conditions).map((item) => ({...item, text: item.definition})),
    },
  ]
  const text = (id: keyof typeof titles, body: Treatment['whatItIs']): [string, string, Part] => [
    id,
    titles[id],
    isFilled(body) && richText(body, page),
  ]
  const list = (id: keyof typeof titles, items: string[] | null): [string, string, Part] => [
    id,
    titles[id],
    isFilled(items) && html`<ul>${lines(items)}</ul>`,
  ]
  const noStudies =
    noStudiesSearchedOn &&
    html`<p><strong>${words.evidence.noStudies}</strong> ${say(words.treatment.lastSearched, day(noStudiesSearchedOn))}</p>`
  const sections: [string, string, Part][] = [
    text('what-it-is', whatItIs),
    text('what-happens', whatHappens),
    [
      'evidence',
      titles.evidence,
      (isFilled(evidence) || Boolean(noStudies)) && html`${richText(evidence, page)}${noStudies}`,
    ],
    list('risks', data.risks),
    list('not-for', data.contraindications),
    text('alternatives', alternatives),
    ['cost', titles.cost, Boolean(data.costNote) && html`<p>${data.costNote}</p>`],
  ]
  const shown = sections.filter(([, , content]) => content !== false)
  const entries = [
    ...shown.map(([id, title]) => ({id, title})),
    ...(groups.some(({cards}) => cards.length > 0) ? [{id: 'related', title: words.page.relatedReading}] : []),
    ...(page.references.list.length > 0 ? [{id: 'references', title: words.references.title}] : []),
    {id: 'about-this-page', title: words.review.aboutThisPage},
  ]
  const note = data.regulatoryNote && html`<span>${data.regulatoryNote}</span>`
  return html`<article class="page page--contents"><header class="page-header"><h1>${data.title}</h1><p class="status-line">${treatmentStatus(data.regulatoryStatus)}${note}</p>${
    data.summary && html`<p class="lede">${data.summary}</p>`
  }${alsoCalled(data.alsoKnownAs)}${byline(data.review, page)}</header>${contents(entries)}<div class="page__body">${[
    figure(data.figure, {first: true}),
    shown.map(([id, title, content]) => section(id, title, true, () => content)),
    related(groups),
    references(page),
    aboutThisPage(page, data.review, data._updatedAt),
  ]}</div></article>`
}

function isFilled(list: readonly unknown[] | null | undefined): boolean {
  return (list?.length ?? 0) > 0
}
