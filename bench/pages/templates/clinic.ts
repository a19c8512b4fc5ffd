import {formats, words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {CLINIC_QUERY_RESULT} from '@clinic/content/types'
import {contactAfterHelp} from '../../../packages/content/blocks/clinic-contact/contact-after-help.ts'
import {type Html, html, nothing, type Part, say} from '../html.ts'
import {type Page, type Place, pageWith, present} from '../page.ts'
import {day, isBefore, lastChanged, pageHeader, phoneButton, section} from '../parts.ts'
import {references} from '../references.ts'
import {richText} from '../rich-text.ts'

type Clinic = NonNullable<CLINIC_QUERY_RESULT>

export function clinic(data: Clinic | null, frame: Frame, place: Place): Html {
  const about = contactAfterHelp(data?.about ?? null)
  const page = pageWith([data?.directions, about], data ? {...frame, clinic: data} : frame, place)
  const emergency = words.contact.notForEmergencies(data?.emergencyNumber ?? '911')
  return html`<div class="page">${[
    pageHeader({
      title: data?.name ?? words.clinic.unnamed,
      more: html`<p>${phoneButton(page)}</p><p class="contact__emergency">${emergency}</p>`,
    }),
    data ? facts(data, page) : html`<p>${words.clinic.empty}</p>`,
    section('about', words.clinic.about, Boolean(about?.length), () => richText(about, page)),
    references(page),
    data && lastChanged(data._updatedAt),
  ]}</div>`
}

function facts(data: Clinic, page: Page): Part {
  const {address, email, conflictOfInterest, legalName} = data
  const texts = words.clinic
  return [
    section('hours', texts.hours, present(data.openingHours).length > 0, () => [hours(data), closures(data, page)]),
    section('where', texts.where, Boolean(address?.street) || Boolean(data.directions?.length), () => [
      address?.street && addressOf(address),
      richText(data.directions, page),
    ]),
    email && html`<p>${say(texts.email, html`<a href="mailto:${email}">${email}</a>`)}</p>`,
    section('paid', texts.paid, Boolean(conflictOfInterest), () => html`<p>${conflictOfInterest}</p>`),
    legalName && html`<p class="also">${texts.legalName(legalName)}</p>`,
  ]
}

function hours({openingHours, hoursAreDemonstration}: Clinic): Html {
  const texts = words.hours
  const rows = present(openingHours).map(
    ({days, opens, closes}) =>
      html`<tr><th scope="row">${formats.days(days ?? [])}</th><td>${texts.range(formats.time(opens ?? ''), formats.time(closes ?? ''))}</td></tr>`,
  )
  const invented = hoursAreDemonstration && html`<span class="tag">${words.demonstration.hours}</span>`
  return html`<table><caption>${texts.title} ${invented}</caption><thead><tr><th scope="col">${texts.days}</th><th scope="col">${texts.hours}</th></tr></thead><tbody>${rows}</tbody></table>`
}

function closures({closures}: Clinic, {today}: Page): Html {
  const ahead = present(closures).filter(({from, until}) => !isBefore(until ?? from, today))
  if (ahead.length === 0) return nothing
  const rows = ahead.map(({from, until, reason}) => {
    const when = until && until !== from ? say(words.hours.closedFromTo, day(from), day(until)) : day(from)
    return html`<li>${when}${reason && `: ${reason}`}</li>`
  })
  return html`<h3>${words.hours.closedOn}</h3><ul>${rows}</ul>`
}

function addressOf({street, locality, region, postalCode, isDemonstration}: NonNullable<Clinic['address']>): Html {
  const invented = isDemonstration && html`<br><span class="tag">${words.demonstration.address}</span>`
  return html`<address>${street}<br>${locality}, ${region} ${postalCode}${invented}</address>`
}
