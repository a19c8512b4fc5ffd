import {formats, words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {
  ARTICLE_INDEX_QUERY_RESULT,
  CITATION_INDEX_QUERY_RESULT,
  CONDITION_INDEX_QUERY_RESULT,
  GLOSSARY_QUERY_RESULT,
  LEGAL_NOTICE_INDEX_QUERY_RESULT,
  PERSON_INDEX_QUERY_RESULT,
  TREATMENT_INDEX_QUERY_RESULT,
} from '@clinic/content/types'
import {indexPaths} from '../../../packages/content/parts/paths.ts'
import {attribute, type Html, html, type Part, say} from '../html.ts'
import {type Page, type Place, pageWith, present} from '../page.ts'
import {cardList, contents, day, emptyList, fullName, link, pageHeader, treatmentStatus} from '../parts.ts'
import {citationMarks} from '../references.ts'
import {kindWords} from './citation.ts'

interface Texts {
  title: string
  lede: string
  none: string
  studioTitle: string
}

/** A title, a sentence, and the list or what stands in its place. */
function list({title, lede, none, studioTitle}: Texts, data: readonly unknown[], page: Page, items: Part): Html {
  const isEmpty = data.length === 0
  return html`<div class="page">${pageHeader({title, lede: isEmpty ? null : lede})}${isEmpty ? emptyList(page, none, studioTitle) : items}</div>`
}

export function articleList(data: ARTICLE_INDEX_QUERY_RESULT, frame: Frame, place: Place): Html {
  const texts = {...words.articleIndex, title: indexPaths.article.title, studioTitle: 'Article'}
  const cards = data.map((item) => ({
    ...item,
    text: [item.summary, item.publishedAt && html`<small>${day(item.publishedAt)}</small>`],
  }))
  return list(texts, data, pageWith([], frame, place), cardList(cards))
}

export function treatmentList(data: TREATMENT_INDEX_QUERY_RESULT, frame: Frame, place: Place): Html {
  const texts = {...words.treatmentIndex, title: indexPaths.treatment.title, studioTitle: 'Treatment'}
  const cards = data.map((item) => ({
    ...item,
    text: [treatmentStatus(item.regulatoryStatus), ' ', item.summary && html`<span>${item.summary}</span>`],
  }))
  return list(texts, data, pageWith([], frame, place), cardList(cards))
}

export function personList(data: PERSON_INDEX_QUERY_RESULT, frame: Frame, place: Place): Html {
  const texts = {...words.personIndex, title: indexPaths.person.title, studioTitle: 'Person'}
  const cards = data.map((item) => ({
    ...item,
    title: fullName(item),
    text: [item.jobTitle, ' ', item.isDemonstration && html`<span class="tag">${words.demonstration.person}</span>`],
  }))
  return list(texts, data, pageWith([], frame, place), cardList(cards))
}

export function citationList(data: CITATION_INDEX_QUERY_RESULT, frame: Frame, place: Place): Html {
  const page = pageWith([], frame, place)
  const rows = data.map((item) => {
    const facts = [item.authors, kindWords(item.kind), item.container, item.year].filter(Boolean).join(' · ')
    return html`<li>${link(item)}<p>${citationMarks(item, page)}${facts}</p></li>`
  })
  return list({...words.citationIndex, studioTitle: 'Citation'}, data, page, html`<ul class="a-z">${rows}</ul>`)
}

export function glossary(data: GLOSSARY_QUERY_RESULT, frame: Frame, place: Place): Html {
  const {alsoCalled, readMore, ...texts} = words.glossary
  const rows = data.map((term) => {
    const names = present(term.alsoKnownAs)
    const more = [
      names.length > 0 && ` ${alsoCalled(formats.list(names))}`,
      term.seeAlso && html` ${say(readMore, link(term.seeAlso))}`,
    ]
    return html`<div${attribute('id', term.slug)}><dt>${term.title}</dt><dd>${term.definition}${more}</dd></div>`
  })
  return list(
    {...texts, studioTitle: 'Glossary term'},
    data,
    pageWith([], frame, place),
    html`<dl class="glossary">${rows}</dl>`,
  )
}

export function legalNoticeList(data: LEGAL_NOTICE_INDEX_QUERY_RESULT, frame: Frame, place: Place): Html {
  const texts = {...words.legalNotice, studioTitle: 'Legal notice'}
  const groups = Object.entries(Object.groupBy(data, ({jurisdiction}) => jurisdiction ?? '')).map(
    ([name, notices]) =>
      html`<section><h2>${name}</h2>${cardList(present(notices).map((item) => ({...item, text: item.law})))}</section>`,
  )
  return list(texts, data, pageWith([], frame, place), groups)
}

/** The A–Z of conditions, with other names that point at the page that has them. */
export function conditionList(data: CONDITION_INDEX_QUERY_RESULT, frame: Frame, place: Place): Html {
  const {lede, none, see, digits} = words.conditionIndex
  const idOf = (letter: string) => (letter === digits ? 'letter-digits' : `letter-${letter.toLowerCase()}`)
  const names = data.flatMap((item) => [
    {name: item.title ?? '', row: html`<li>${link(item)}${item.definition && html`<p>${item.definition}</p>`}</li>`},
    ...present(item.alsoKnownAs).map((name) => ({name, row: html`<li>${say(see, name, link(item))}</li>`})),
  ])
  const sorted = names.filter(({name}) => name).toSorted((one, other) => formats.compare(one.name, other.name))
  const letters = Object.entries(Object.groupBy(sorted, ({name}) => formats.initial(name) ?? digits)).toSorted(
    ([one], [other]) => formats.compare(one, other),
  )
  const sections = letters.map(
    ([letter, rows]) =>
      html`<section id="${idOf(letter)}"><h2>${letter}</h2><ul class="a-z">${rows?.map(({row}) => row)}</ul></section>`,
  )
  const isEmpty = data.length === 0
  return html`<div class="page page--contents">${pageHeader({title: indexPaths.condition.title, lede: isEmpty ? null : lede})}${contents(
    letters.map(([letter]) => ({id: idOf(letter), title: letter})),
  )}<div class="page__body">${isEmpty ? emptyList(pageWith([], frame, place), none, 'Condition') : sections}</div></div>`
}
