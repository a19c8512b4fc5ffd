import {articleChecks} from '../documents/article/article.checks.ts'
import {citationChecks} from '../documents/citation/citation.checks.ts'
import {clinicChecks} from '../documents/clinic/clinic.checks.ts'
import {conditionChecks} from '../documents/condition/condition.checks.ts'
import {glossaryTermChecks} from '../documents/glossary-term/glossary-term.checks.ts'
import {legalNoticeChecks} from '../documents/legal-notice/legal-notice.checks.ts'
import {pageChecks} from '../documents/page/page.checks.ts'
import {personChecks} from '../documents/person/person.checks.ts'
import {redirectChecks} from '../documents/redirect/redirect.checks.ts'
import {siteSettingsChecks} from '../documents/site-settings/site-settings.checks.ts'
import {treatmentChecks} from '../documents/treatment/treatment.checks.ts'
import {embargoCheck, embargoOn} from '../schedule/embargo.check.ts'
import {addressTakenCheck} from './address-taken.ts'
import {claimsCheck} from './claims.ts'
import {deadLinksCheck} from './dead-links.ts'
import {type Check, type CheckContext, type ContentDocument, type Finding, runChecks} from './finding.ts'
import {pictureFileCheck} from './picture-file.ts'
import {referencesCheck} from './references.ts'
import {testimonialsCheck} from './testimonials.ts'

const checksOf: Record<string, Check[]> = {
  article: articleChecks,
  citation: citationChecks,
  clinic: clinicChecks,
  condition: conditionChecks,
  glossaryTerm: glossaryTermChecks,
  legalNotice: legalNoticeChecks,
  page: pageChecks,
  person: personChecks,
  redirect: redirectChecks,
  siteSettings: siteSettingsChecks,
  // No form makes one; an import can.
  testimonial: [],
  treatment: treatmentChecks,
  'sanity.imageAsset': [pictureFileCheck],
}

/** What every document is asked, whatever its type. */
const commonChecks = [claimsCheck, testimonialsCheck, referencesCheck, addressTakenCheck, deadLinksCheck, embargoCheck]

/** What is wrong with one document; empty for types that are not content (system documents). */
export function checkDocument(document: ContentDocument, context: CheckContext): Finding[] {
  const checks = checksOf[document._type]
  return checks ? runChecks([...checks, ...commonChecks], document, context) : []
}

/**
 * The one answer that the Studio's panel, its publish button and `npm run content:check` give: that of `checkDocument`,
 * found once for a document and its context however often it is asked for.
 */
export function findingsFor(document: ContentDocument, context: CheckContext): Finding[] {
  const {today, dataset} = context
  // Of the hour, only the end of an embargo depends.
  const embargo = embargoOn(document, context) !== null
  const last = answers.get(document)
  if (last?.today === today && last.dataset === dataset && last.embargo === embargo) return last.findings
  const findings = checkDocument(document, context)
  answers.set(document, {today, dataset, embargo, findings})
  return findings
}

const answers = new WeakMap<
  ContentDocument,
  {today: string; dataset: CheckContext['dataset'] | undefined; embargo: boolean; findings: Finding[]}
>()
