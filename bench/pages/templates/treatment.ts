import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {TREATMENTS_QUERY_RESULT} from '@clinic/content/types'
import {isRegenerative} from '../../../packages/content/documents/treatment/regenerative.ts'
import {verdictLine} from '../blocks.ts'
import {type Html, html, nothing, type Part, say} from '../html.ts'
import {type Place, pageWith, present} from '../page.ts'
import {
  aboutThisPage,
  alsoCalled,
  byline,
  contents,
  day,
  jurisdictionNotices,
  lines,
  link,
  related,
  section,
  treatmentStatus,
} from '../parts.ts'
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
      (isFilled(evidence) || Boolean(noStudies)) &&
        html`${richText(evidence, page)}${noStudies}${evidenceByCondition(data)}`,
    ],
    [
      'risks',
      titles.risks,
      isFilled(data.risks) &&
        html`<ul>${lines(data.risks)}</ul>${isRegenerative(data.kind) && jurisdictionNotices(page)}`,
    ],
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
  return html`<article class="page page--contents"><header class="page-header"><h1>${data.title}</h1><p class="status-line">${treatmentStatus(data.regulatoryStatus)} ${note}</p>${
    data.summary && html`<p class="lede">${data.summary}</p>`
  }${alsoCalled(data.alsoKnownAs)}${byline(data.review, page)}</header>${contents(entries)}<div class="page__body">${[
    figure(data.figure, {first: true}),
    shown.map(([id, title, content]) => section(id, title, true, () => content)),
    related(groups),
    references(page),
    aboutThisPage(page, data.review, data._updatedAt),
  ]}</div></article>`
}

/** What the condition pages say of it. */
function evidenceByCondition({conditions}: Treatment): Html {
  const judged = present(conditions).filter((condition) => statementsOf(condition).length > 0)
  if (judged.length === 0) return nothing
  const rows = judged.map((condition) => {
    const verdicts = statementsOf(condition).map(
      (statement) => html`<dd>${statement.outcome && `${statement.outcome}: `}${verdictLine(statement)}</dd>`,
    )
    return html`<div><dt>${link(condition)}</dt>${verdicts}</div>`
  })
  return html`<h3>${words.treatment.byCondition}</h3><dl class="facts">${rows}</dl>`
}

function statementsOf({ofUsualTreatments, ofCellTherapy, ofEvidence}: NonNullable<Treatment['conditions']>[number]) {
  return [...present(ofUsualTreatments), ...present(ofCellTherapy), ...present(ofEvidence)]
}

function isFilled(list: readonly unknown[] | null | undefined): boolean {
  return (list?.length ?? 0) > 0
}
