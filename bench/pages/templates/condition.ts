import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {CONDITIONS_QUERY_RESULT} from '@clinic/content/types'
import {byUrgency} from '../../../packages/content/blocks/care-card/by-urgency.ts'
import {isRegenerative} from '../../../packages/content/documents/treatment/regenerative.ts'
import {careCard, clinicContact} from '../blocks.ts'
import {type Html, html, type Part} from '../html.ts'
import {type Page, type Place, pageWith, present} from '../page.ts'
import {
  aboutThisPage,
  byline,
  cardList,
  contents,
  jurisdictionNotices,
  lines,
  pageHeader,
  related,
  section,
  treatmentStatus,
} from '../parts.ts'
import {figure} from '../pictures.ts'
import {references} from '../references.ts'
import {richText} from '../rich-text.ts'

type Condition = CONDITIONS_QUERY_RESULT[number]
type Body = Condition['symptoms']
type Treatments = NonNullable<Condition['treatments']>

export function condition(data: Condition, frame: Frame, place: Place): Html {
  const symptoms = data.symptoms?.filter(({_type}) => _type !== 'clinicContact') ?? null
  const {causes, diagnosis, usualTreatments, cellTherapy, evidence, risks, candidacy, contact} = data
  const bodies = [symptoms, causes, diagnosis, usualTreatments, cellTherapy, evidence, risks, candidacy, contact]
  const page = pageWith(bodies, frame, place)
  const {sections: titles} = words.condition
  const treatments = present(data.treatments)
  const products = treatments.filter(({kind}) => isRegenerative(kind))
  const usual = treatments.filter(({kind}) => !isRegenerative(kind))
  const groups = [
    {
      title: words.page.relatedArticles,
      cards: present(data.relatedArticles).map((item) => ({...item, text: item.summary})),
    },
    {
      title: words.page.relatedConditions,
      cards: present(data.relatedConditions).map((item) => ({...item, text: item.definition})),
    },
  ]

  const text = (id: keyof typeof titles, body: Body): [string, string, Part] => [
    id,
    titles[id],
    isFilled(body) && richText(body, page),
  ]
  // Id, title and content of every section in the order of the page; one without content is not shown.
  const sections: [string, string, Part][] = [
    text('symptoms', symptoms),
    [
      'when-to-get-help',
      titles['when-to-get-help'],
      isFilled(data.whenToGetHelp) && byUrgency(present(data.whenToGetHelp)).map((card) => careCard(card, 3)),
    ],
    text('causes', causes),
    text('diagnosis', diagnosis),
    [
      'treatments',
      titles.treatments,
      (isFilled(usualTreatments) || usual.length > 0) &&
        html`${richText(usualTreatments, page)}${named(words.condition.usualTreatments, usual)}`,
    ],
    [
      'cell-therapy',
      titles['cell-therapy'],
      (isFilled(cellTherapy) || products.length > 0) &&
        html`${richText(cellTherapy, page)}${named(words.condition.products, products)}${products.length > 0 && jurisdictionNotices(page)}`,
    ],
    text('evidence', evidence),
    text('risks', risks),
    text('candidacy', candidacy),
    ['questions', titles.questions, isFilled(data.questionsToAsk) && html`<ul>${lines(data.questionsToAsk)}</ul>`],
    ['contact', titles.contact, contactOf(contact, page)],
  ]
  const shown = sections.filter(([, , content]) => content !== false)
  const inShort = isFilled(data.keyPoints)
  const entries = [
    ...(inShort ? [{id: 'in-short', title: titles['in-short']}] : []),
    ...shown.map(([id, title]) => ({id, title})),
    ...(groups.some(({cards}) => cards.length > 0) ? [{id: 'related', title: words.page.relatedReading}] : []),
    ...(page.references.list.length > 0 ? [{id: 'references', title: words.references.title}] : []),
    {id: 'about-this-page', title: words.review.aboutThisPage},
  ]
  return html`<article class="page page--contents">${pageHeader({eyebrow: data.bodyRegion, title: data.title, lede: data.definition, alsoKnownAs: data.alsoKnownAs, more: byline(data.review, page)})}${contents(entries)}<div class="page__body">${[
    figure(data.figure, {first: true}),
    inShort &&
      html`<section id="in-short" class="in-short"><h2>${titles['in-short']}</h2><ul>${lines(data.keyPoints)}</ul></section>`,
    shown.map(([id, title, content]) => section(id, title, true, () => content)),
    related(groups),
    references(page),
    aboutThisPage(page, data.review, data._updatedAt, codesOf(data)),
  ]}</div></article>`
}

function named(title: string, treatments: Treatments): Part {
  const cards = treatments.map((treatment) => ({...treatment, text: treatmentStatus(treatment.regulatoryStatus)}))
  return cards.length > 0 && html`<h3>${title}</h3>${cardList(cards)}`
}

function contactOf(body: Body, page: Page): Html {
  const hasBlock = body?.some(({_type}) => _type === 'clinicContact')
  return html`${richText(body, page)}${!hasBlock && clinicContact({}, 3, page)}`
}

function codesOf({codes}: Condition): string[] {
  return present(codes).map(
    ({system, code, edition}) => `${[system, code].filter(Boolean).join(' ')}${edition ? ` (${edition})` : ''}`,
  )
}

function isFilled(list: readonly unknown[] | null | undefined): boolean {
  return (list?.length ?? 0) > 0
}
