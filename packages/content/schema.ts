import {calloutSchema} from './blocks/callout/callout.schema.ts'
import {careCardSchema} from './blocks/care-card/care-card.schema.ts'
import {clinicContactSchema} from './blocks/clinic-contact/clinic-contact.schema.ts'
import {doDontListSchema} from './blocks/do-dont-list/do-dont-list.schema.ts'
import {evidenceStatementSchema} from './blocks/evidence-statement/evidence-statement.schema.ts'
import {faqSchema} from './blocks/faq/faq.schema.ts'
import {tableSchema} from './blocks/table/table.schema.ts'
import {articleSchema} from './documents/article/article.schema.ts'
import {binnedDocumentSchema} from './documents/binned-document/binned-document.schema.ts'
import {citationSchema} from './documents/citation/citation.schema.ts'
import {clinicSchema} from './documents/clinic/clinic.schema.ts'
import {conditionSchema} from './documents/condition/condition.schema.ts'
import {glossaryTermSchema} from './documents/glossary-term/glossary-term.schema.ts'
import {importReportSchema} from './documents/import-report/import-report.schema.ts'
import {legalNoticeSchema} from './documents/legal-notice/legal-notice.schema.ts'
import {linkReportSchema} from './documents/link-report/link-report.schema.ts'
import {pageSchema} from './documents/page/page.schema.ts'
import {personSchema} from './documents/person/person.schema.ts'
import {redirectSchema} from './documents/redirect/redirect.schema.ts'
import {scheduleSchema} from './documents/schedule/schedule.schema.ts'
import {shareLinkSchema} from './documents/share-link/share-link.schema.ts'
import {siteSettingsSchema} from './documents/site-settings/site-settings.schema.ts'
import {treatmentSchema} from './documents/treatment/treatment.schema.ts'
import {addressSchema} from './objects/address/address.schema.ts'
import {claimOverrideSchema} from './objects/claim-override/claim-override.schema.ts'
import {figureSchema} from './objects/figure/figure.schema.ts'
import {externalLinkSchema, internalLinkSchema} from './objects/link/link.schema.ts'
import {medicalCodeSchema} from './objects/medical-code/medical-code.schema.ts'
import {medicalReviewSchema} from './objects/medical-review/medical-review.schema.ts'
import {closureSchema, openingHoursSchema} from './objects/opening-hours/opening-hours.schema.ts'
import {reviewSchema} from './objects/review/review.schema.ts'
import {seoSchema} from './objects/seo/seo.schema.ts'
import {articleTextSchema} from './rich-text/article-text.schema.ts'
import {citationNoteSchema} from './rich-text/citation-note.schema.ts'
import {explainedTermSchema} from './rich-text/explained-term.schema.ts'
import {richTextSchema} from './rich-text/rich-text.schema.ts'
import {simpleTextSchema} from './rich-text/simple-text.schema.ts'

/** Documents, in the order the desk lists them. */
export const documentSchemas = [
  conditionSchema,
  treatmentSchema,
  articleSchema,
  personSchema,
  citationSchema,
  glossaryTermSchema,
  pageSchema,
  legalNoticeSchema,
  redirectSchema,
  clinicSchema,
  siteSettingsSchema,
]

/** Documents of which there is exactly one; the document id is the type's name. */
export const singletonTypes = ['clinic', 'siteSettings']

/** Documents that a program writes: in no list of the desk, and nobody begins one by hand. */
export const programTypes = ['linkReport', 'schedule', 'binnedDocument', 'importReport', 'shareLink']

export const schemaTypes = [
  ...documentSchemas,
  linkReportSchema,
  scheduleSchema,
  binnedDocumentSchema,
  importReportSchema,
  shareLinkSchema,
  calloutSchema,
  careCardSchema,
  clinicContactSchema,
  doDontListSchema,
  evidenceStatementSchema,
  faqSchema,
  tableSchema,
  addressSchema,
  claimOverrideSchema,
  figureSchema,
  externalLinkSchema,
  internalLinkSchema,
  medicalCodeSchema,
  medicalReviewSchema,
  closureSchema,
  openingHoursSchema,
  reviewSchema,
  seoSchema,
  articleTextSchema,
  citationNoteSchema,
  explainedTermSchema,
  richTextSchema,
  simpleTextSchema,
]
