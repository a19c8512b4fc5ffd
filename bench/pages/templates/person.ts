import {words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {PEOPLE_QUERY_RESULT} from '@clinic/content/types'
import {fileOf} from '../../../packages/content/objects/figure/figure-image.ts'
import {type Html, html, nothing} from '../html.ts'
import {type Place, pageWith, present} from '../page.ts'
import {cardList, fact, fullName, lastChanged, pageHeader, section} from '../parts.ts'
import {picture} from '../pictures.ts'
import {references} from '../references.ts'
import {richText} from '../rich-text.ts'

type Person = PEOPLE_QUERY_RESULT[number]

export function person(data: Person, frame: Frame, place: Place): Html {
  const page = pageWith([data.bio], frame, place)
  const photo = fileOf(data.photo)
  const alt = data.photo?.decorative ? '' : (data.photo?.alt ?? '')
  const {personBanner, personExplained} = words.demonstration
  const texts = words.person
  return html`<article class="page">${pageHeader({
    title: fullName(data),
    lede: data.jobTitle,
    more: data.isDemonstration
      ? html`<p class="banner"><strong>${personBanner}</strong> ${personExplained}</p>`
      : nothing,
  })}${photo && html`<div class="portrait">${picture(photo, alt, '12rem', {first: true})}</div>`}${richText(data.bio, page)}<dl class="facts">${[
    fact(texts.onThisSite, ...present(data.roles).map((role) => texts.roles[role] ?? role)),
    fact(texts.credentials, ...present(data.credentials?.map(({name}) => name))),
    fact(texts.npi, data.npi),
    fact(
      texts.orcid,
      data.orcid && html`<a href="https://orcid.org/${data.orcid}" rel="external noopener">${data.orcid}</a>`,
    ),
    fact(texts.conflictsOfInterest, data.conflictsOfInterest),
  ]}</dl>${[
    section('wrote', texts.wrote, data.wrote.length > 0, () => cardList(data.wrote)),
    section('reviewed', texts.reviewed, data.reviewed.length > 0, () => cardList(data.reviewed)),
    references(page),
    lastChanged(data._updatedAt),
  ]}</article>`
}
