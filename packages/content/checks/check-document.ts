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
import {type Check, type CheckContext, type ContentDocument, type Finding, runChecks} from './finding.ts'

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
  treatment: treatmentChecks,
}

/** What is wrong with one document; empty for types that are not content (assets, system documents). */
export function checkDocument(document: ContentDocument, context: CheckContext): Finding[] {
  return runChecks(checksOf[document._type] ?? [], document, context)
}
