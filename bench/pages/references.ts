import {words} from '@clinic/content/language'
import {addressesOf} from '../../packages/content/rich-text/citation-addresses.ts'
import type {Reference} from '../../packages/content/rich-text/number-references.ts'
import {type Html, html, nothing, type Part, say} from './html.ts'
import type {Page} from './page.ts'
import {day, isBefore, link} from './parts.ts'

type Citation = Reference['citation']

/** The sources of a page, numbered as in the text, each with ways to it and back. */
export function references(page: Page): Html {
  const {list} = page.references
  if (list.length === 0) return nothing
  return html`<section id="references"><h2>${words.references.title}</h2><ol class="references">${list.map(
    (reference) => html`<li id="ref-${reference.number}">${source(reference, page)}</li>`,
  )}</ol></section>`
}

function source({citation, number, mentions}: Reference, page: Page): Part {
  const {authors, title, container, year, locator, trialId, accessedOn} = citation
  const addresses = addressesOf(citation)
  const where = [container, year].filter(Boolean).join(' ')
  return [
    citationMarks(citation, page),
    authors && `${withStop(authors)} `,
    html`<cite>${link(citation, withStop(title ?? words.references.untitled))}</cite> `,
    where && `${where}${locator ? `;${locator}` : ''}. `,
    addresses.map(({label, href}) => html`<a href="${href}" rel="external noopener">${label}</a> `),
    trialId && !addresses.some(({label}) => label === trialId) && `${trialId}. `,
    accessedOn && html`${say(words.references.readOn, day(accessedOn))} `,
    mentions.map(({id}, index) => {
      const label = words.references.back(number, mentions.length === 1 ? null : index + 1)
      return html`<a class="references__back" href="#${id}" aria-label="${label}">↩</a>`
    }),
  ]
}

/** Says in words when a source was taken back or a guideline has run out. */
export function citationMarks(
  {retracted, guidelineExpires}: Pick<Citation, 'retracted' | 'guidelineExpires'>,
  {today}: Page,
): Part {
  const {retracted: takenBack, guidelineLapsed} = words.references
  return [
    retracted === true && html`<strong class="tag tag--danger">${takenBack}</strong> `,
    isBefore(guidelineExpires, today) &&
      html`<strong class="tag">${say(guidelineLapsed, day(guidelineExpires))}</strong> `,
  ]
}

/** A small number that leads to the list of references, from where a link leads back to it. */
export function note(place: object, page: Page): Html {
  const mention = page.references.mentionOf(place)
  if (!mention) return nothing
  const {id, number} = mention
  return html`<sup><a id="${id}" href="#ref-${number}" aria-label="${words.references.note(number)}">${number}</a></sup>`
}

function withStop(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
