import {formats, words} from '@clinic/content/language'
import type {Frame} from '@clinic/content/page-type'
import type {CLINIC_QUERY_RESULT} from '@clinic/content/types'
import {contactAfterHelp} from '../../../packages/content/blocks/clinic-contact/contact-after-help.ts'
import {addDays, type WallTime} from '../../../packages/content/language/zoned-time.ts'
import {type OpenStatus, openStatus} from '../../../packages/content/objects/opening-hours/open-status.ts'
import {type Html, html, nothing, type Part, say} from '../html.ts'
import {type Page, type Place, pageWith, present} from '../page.ts'
import {contactButtons, day, isBefore, lastChanged, pageHeader, section} from '../parts.ts'
import {references} from '../references.ts'
import {richText} from '../rich-text.ts'

type Clinic = NonNullable<CLINIC_QUERY_RESULT>

export function clinic(data: Clinic | null, frame: Frame, place: Place): Html {
  const about = contactAfterHelp(data?.about ?? null)
  const page = pageWith([data?.directions, data?.access, about], data ? {...frame, clinic: data} : frame, place)
  const emergency = words.contact.notForEmergencies(data?.emergencyNumber ?? '911')
  return html`<div class="page">${[
    pageHeader({
      title: data?.name ?? words.clinic.unnamed,
      more: html`${contactButtons(page)}${data && openNow(data, page)}<p class="contact__emergency">${emergency}</p>`,
    }),
    data ? facts(data, page) : html`<p>${words.clinic.empty}</p>`,
    section('about', words.clinic.about, Boolean(about?.length), () => richText(about, page)),
    references(page),
    data && lastChanged(data._updatedAt),
  ]}</div>`
}

function facts(data: Clinic, page: Page): Part {
  const {address, access, directions, email, conflictOfInterest, legalName} = data
  const hasWhere = Boolean(address?.street || directions?.length || access?.length)
  const texts = words.clinic
  return [
    section('hours', texts.hours, present(data.openingHours).length > 0, () => [hours(data), closures(data, page)]),
    section('where', texts.where, hasWhere, () => [
      address?.street && addressOf(address),
      richText(directions, page),
      address?.street && !address.isDemonstration && wayOnMap(address),
      Boolean(access?.length) && html`<h3>${texts.access}</h3>`,
      richText(access, page),
    ]),
    email && html`<p>${say(texts.email, html`<a href="mailto:${email}">${email}</a>`)}</p>`,
    section('paid', texts.paid, Boolean(conflictOfInterest), () => html`<p>${conflictOfInterest}</p>`),
    legalName && html`<p class="also">${texts.legalName(legalName)}</p>`,
  ]
}

/** Whether it is open at this moment, and when that changes. */
function openNow({openingHours, closures, timeZone, hoursAreDemonstration}: Clinic, {now}: Page): Html {
  const status = openStatus(openingHours, closures, timeZone, now)
  if (!status) return nothing
  const {isOpen, today, until, opensNext} = status
  const texts = words.hours
  const zone = formats.timeZone(timeZone ?? '')
  return html`<p><strong>${openOrClosed(status)}</strong>${[
    isOpen && until && ` ${texts.closes(when(until, today))}`,
    opensNext && ` ${texts.opens(when(opensNext, today))}`,
    zone && ` ${texts.timeZone(zone)} `,
    hoursAreDemonstration && html`<span class="tag">${words.demonstration.hours}</span>`,
  ]}</p>`
}

function openOrClosed({isOpen, closure}: OpenStatus): string {
  const {openNow, closedNow, closedToday} = words.hours
  if (isOpen) return openNow
  return closure ? closedToday(closure.reason) : closedNow
}

/** Only the time for today, with the weekday within a week, later with the date as well. */
function when({day, time}: WallTime, today: string): string {
  const {at, atMidnight, onDayAt} = words.hours
  if (day === today) return at(formats.time(time))
  if (day === addDays(today, 1) && time === '00:00') return atMidnight
  const weekday = formats.weekday(day)
  return onDayAt(day < addDays(today, 7) ? weekday : formats.list([weekday, formats.day(day)]), formats.time(time))
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

function wayOnMap({street, locality, region, postalCode, country}: NonNullable<Clinic['address']>): Html {
  const place = [street, locality, [region, postalCode].filter(Boolean).join(' '), country].filter(Boolean).join(', ')
  const search = `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`
  return html`<p><a href="${search}" rel="noreferrer">${words.clinic.onMap}</a></p>`
}
