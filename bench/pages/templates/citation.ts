import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {CITATIONS_QUERY_RESULT} from '@clinic/content/types'
import {addressesOf} from '../../../packages/content/rich-text/citation-addresses.ts'
import {type Html, html, type Part, say} from '../html.ts'
import {type Place, pageWith, present} from '../page.ts'
import {day, fact, lastChanged, link, pageHeader, section} from '../parts.ts'
import {citationMarks} from '../references.ts'

type Citation = CITATIONS_QUERY_RESULT[number]

const {terms, ...texts} = words.citation

export function citation(data: Citation, frame: Frame, place: Place): Html {
  const citedBy = present(data.citedBy)
  const addresses = addressesOf(data)
  const unlinkedTrial = data.trialId && !addresses.some(({label}) => label === data.trialId)
  return html`<article class="page">${[
    pageHeader({
      eyebrow: texts.eyebrow,
      title: data.title ?? texts.untitled,
      lede: publishedIn(data),
      more: html`${citationMarks(data, pageWith([], frame, place))}`,
    }),
    html`<section id="found"><h2>${texts.found}</h2>${data.mainResult && html`<p>${data.mainResult}</p><p><small>${texts.foundBy}</small></p>`}</section>`,
    html`<section id="study"><h2>${texts.facts}</h2><dl class="facts">${[
      fact(terms.authors, data.authors),
      fact(terms.population, data.population),
      fact(terms.participants, data.participants),
      fact(terms.comparator, data.comparator),
      fact(terms.followUp, data.followUp),
      fact(terms.funding, data.funding),
      fact(terms.accessedOn, data.accessedOn && day(data.accessedOn)),
      fact(terms.retractionCheckedOn, data.retractionCheckedOn && day(data.retractionCheckedOn)),
    ]}</dl></section>`,
    section('where', texts.where, addresses.length > 0 || Boolean(data.trialId), () => {
      const linked = addresses.map(
        ({label, href}) => html`<li><a href="${href}" rel="external noopener">${label}</a></li>`,
      )
      return html`<ul>${linked}${unlinkedTrial && html`<li>${data.trialId}</li>`}</ul>`
    }),
    section('cited-by', texts.citedBy, true, () =>
      citedBy.length === 0
        ? html`<p>${texts.notCited}</p>`
        : html`<ul>${citedBy.map((page) => html`<li>${link(page)}</li>`)}</ul>`,
    ),
    lastChanged(data._updatedAt),
  ]}</article>`
}

export function kindWords(kind: Citation['kind']): string {
  return texts.kinds[kind ?? 'other']
}

function publishedIn({kind, container, year, locator}: Citation): Part {
  const when = year && html`<time datetime="${year}">${year}</time>`
  if (!container && !when) return kindWords(kind)
  const where = container ? html`${container} ${when}${locator && `;${locator}`}` : when
  return say((place) => texts.lede(kindWords(kind), place), where)
}
