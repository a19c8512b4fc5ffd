import {formats, words} from '@clinic/content/language'
import {careLevels} from '../../packages/content/blocks/care-card/care-card.schema.ts'
import {certainties} from '../../packages/content/blocks/evidence-statement/evidence-statement.schema.ts'
import {certaintyMarks, verdict} from '../../packages/content/blocks/evidence-statement/verdict.ts'
import {evenRows} from '../../packages/content/blocks/table/grid.ts'
import type {BlockOf, BodyBlock, TextBlock} from '../../packages/content/rich-text/values.ts'
import {attribute, type Html, html, nothing, type Part, raw, say} from './html.ts'
import {type Page, present} from './page.ts'
import {contactButtons, day, lines, link, treatmentStatus} from './parts.ts'
import {figure} from './pictures.ts'
import {citationMarks} from './references.ts'
import {richText} from './rich-text.ts'

export type Level = 1 | 2 | 3 | 4 | 5 | 6

export function heading(
  level: Level,
  text: Part,
  {id, className}: {id?: string | undefined; className?: string} = {},
): Html {
  return html`<${raw(`h${level}`)}${attribute('id', id)}${attribute('class', className)}>${text}</${raw(`h${level}`)}>`
}

/** A block that is not text. */
export function block(item: Exclude<BodyBlock, TextBlock>, level: Level, page: Page): Html {
  switch (item._type) {
    case 'callout':
      return callout(item, level, page)
    case 'careCard':
      return careCard(item, level)
    case 'clinicContact':
      return clinicContact(item, level, page)
    case 'doDontList':
      return doDontList(item, level)
    case 'evidenceStatement':
      return evidenceStatement(item, level, page)
    case 'faq':
      return faq(item, level, page)
    case 'figure':
      return figure(item)
    case 'table':
      return table(item)
    default:
      return nothing
  }
}

function callout({heading: title, body}: BlockOf<'callout'>, level: Level, page: Page): Html {
  const said = html`<span class="visually-hidden">${words.callout.important}: </span>${title}`
  return html`<div class="callout">${heading(level, said, {className: 'callout__heading'})}${richText(body, page)}</div>`
}

export function careCard(
  {
    level,
    heading: title,
    signs,
    advice,
  }: {level?: string | null; heading?: string | null; signs?: string[] | null; advice?: string | null},
  headingLevel: Level,
): Html {
  const urgency = careLevels.find((known) => known === level) ?? 'emergency'
  const said = html`<span class="care-card__level">${words.careCard.level[urgency]}<span class="visually-hidden">: </span></span>${title}`
  return html`<div class="care-card${urgency !== 'emergency' && ` care-card--${urgency}`}">${heading(headingLevel, said, {className: 'care-card__heading'})}<div class="care-card__body"><ul>${lines(signs)}</ul>${advice && html`<p>${advice}</p>`}</div></div>`
}

export function clinicContact(
  {heading: title, text}: {heading?: string | null; text?: string | null},
  level: Level,
  page: Page,
): Html {
  const {clinic} = page.frame
  const hours = present(clinic?.openingHours).map(
    ({days, opens, closes}) =>
      html`<span>${formats.days(days ?? [])}, ${words.hours.range(formats.time(opens ?? ''), formats.time(closes ?? ''))}</span>`,
  )
  const invented = clinic?.hoursAreDemonstration && html`<span class="tag">${words.demonstration.hours}</span>`
  return html`<div class="contact">${heading(level, title ?? words.contact.title)}${text && html`<p>${text}</p>`}${contactButtons(page)}${
    hours.length > 0 && html`<p class="contact__hours">${hours}${invented}</p>`
  }<p class="contact__emergency">${words.contact.notForEmergencies(clinic?.emergencyNumber ?? '911')} ${words.contact.voicemail}</p></div>`
}

function doDontList({heading: title, dos, donts}: BlockOf<'doDontList'>, level: Level): Html {
  const under = title ? (Math.min(level + 1, 6) as Level) : level
  const column = (name: string, className: string, items: string[]) =>
    items.length > 0 && html`<div>${heading(under, name)}<ul class="${className}">${lines(items)}</ul></div>`
  const {dos: doThis, donts: doNot, dont} = words.doDontList
  return html`${title && heading(level, title)}<div class="do-dont__lists">${column(doThis, 'do-dont__dos', present(dos))}${column(doNot, 'do-dont__donts', present(donts).map(dont))}</div>`
}

function table({caption, headerRow, headerColumn, rows}: BlockOf<'table'>): Html {
  const grid = evenRows(rows)
  if (grid.length === 0) return nothing
  const hasHead = headerRow !== false && grid.length > 1
  const header = (scope: string, text: string) =>
    text === '' ? html`<td></td>` : html`<th scope="${scope}">${text}</th>`
  const head = hasHead && html`<thead><tr>${grid[0]?.cells.map((cell) => header('col', cell))}</tr></thead>`
  const body = grid.slice(hasHead ? 1 : 0).map(({cells: [first = '', ...others]}) => {
    const cells = others.map((cell) => html`<td>${cell}</td>`)
    return html`<tr>${headerColumn ? header('row', first) : html`<td>${first}</td>`}${cells}</tr>`
  })
  return html`<div class="table" role="group" aria-label="${caption || words.table.name}" tabindex="0"><table>${caption && html`<caption>${caption}</caption>`}${head}<tbody>${body}</tbody></table></div>`
}

function evidenceStatement(statement: BlockOf<'evidenceStatement'>, level: Level, page: Page): Html {
  const {treatment, condition, outcome, text, searchedOn} = statement
  const texts = words.evidence
  const sources = present(statement.citations)
  const name = html`${treatment?.title ?? texts.found}${outcome && html`: <span class="evidence__outcome">${outcome}</span>`}`
  const status = treatment && html`<li>${link(treatment)}: ${treatmentStatus(treatment.regulatoryStatus)}</li>`
  return html`<div class="evidence">${heading(level, name, {className: 'evidence__heading'})}${certainty(statement)}${text && html`<p>${text}</p>`}<ul class="evidence__facts">${[
    condition && html`<li>${say(texts.inPeopleWith, link(condition))}</li>`,
    status,
    sources.length > 0 && html`<li>${say(texts.sources, sourceNames(sources, page))}</li>`,
    searchedOn && html`<li>${say(texts.lastSearched, day(searchedOn))}</li>`,
  ]}</ul></div>`
}

/** The verdict on a finding and its certainty, in one line. */
export function verdictLine({
  certainty: grade,
  direction,
}: Pick<BlockOf<'evidenceStatement'>, 'certainty' | 'direction'>): Html {
  const known = certainties.find((candidate) => candidate === grade)
  return known ? html`${verdict(known, direction)} <small>${words.evidence.certainty(known)}</small>` : nothing
}

function certainty({certainty: grade, direction}: BlockOf<'evidenceStatement'>): Html {
  const known = certainties.find((candidate) => candidate === grade)
  if (!known) return nothing
  return html`<p><strong>${verdict(known, direction)}</strong><span class="evidence__certainty"><span aria-hidden="true">${certaintyMarks[known]}</span> ${words.evidence.certainty(known)}</span></p>`
}

function sourceNames(citations: NonNullable<BlockOf<'evidenceStatement'>['citations']>, page: Page): Part {
  return citations.map((citation, index) => {
    const mention = page.references.mentionOf(citation)
    const name = [citation.authors ?? citation.container ?? citation.title, citation.year].filter(Boolean).join(' ')
    const linked = mention
      ? html`<a id="${mention.id}" href="#ref-${mention.number}">${name} [${mention.number}]</a>`
      : name
    return [index > 0 && '; ', citationMarks(citation, page), linked]
  })
}

function faq({items}: BlockOf<'faq'>, level: Level, page: Page): Html {
  return html`${present(items).map(({question, answer}) => html`${heading(level, question)}${richText(answer, page)}`)}`
}
