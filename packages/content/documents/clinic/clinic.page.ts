import {toPlainText} from '@clinic/portable-text'
import {words} from '../../language/language.ts'
import {openStatus} from '../../objects/opening-hours/open-status.ts'
import {pageHead} from '../../objects/seo/page-head.ts'
import type {PageType} from '../../page-type.ts'
import {home, requiredPath} from '../../parts/paths.ts'
import {webPageGraph} from '../../parts/web-page.jsonld.ts'
import {CLINIC_QUERY} from './clinic.groq.ts'
import {type Clinic, ClinicPage} from './clinic.tsx'

export const clinicPage: PageType<Clinic> = {
  type: 'clinic',
  query: CLINIC_QUERY,
  singleton: true,
  path: () => requiredPath('clinic'),
  breadcrumbs: (clinic) => [home, {title: clinic?.name ?? words.clinic.unnamed, path: requiredPath('clinic')}],
  head: (clinic, frame) =>
    pageHead(frame, {
      title: clinic?.name ? words.clinic.headTitle(clinic.name) : words.clinic.unnamed,
      name: clinic?.name,
      description: toPlainText(clinic?.about),
      seo: clinic?.seo,
      modified: clinic?._updatedAt,
      noindex: clinic === null,
    }),
  graph: (clinic, frame, site) =>
    webPageGraph(
      {type: 'ContactPage', breadcrumbs: clinicPage.breadcrumbs(clinic), updated: clinic?._updatedAt},
      frame,
      site,
    ),
  changesAt: (clinic, now) =>
    clinic ? (openStatus(clinic.openingHours, clinic.closures, clinic.timeZone, now)?.changesAt ?? null) : null,
  Component: ClinicPage,
}
