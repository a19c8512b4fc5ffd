import {checkDocument} from '../checks/check-document.ts'
import type {CheckContext, ContentDocument, Finding} from '../checks/finding.ts'
import {withSignOff} from '../workflow/sign.ts'

/** The document with the signature of a reviewer under it as it stands, so that a test can be about something else. */
export function approved(document: ContentDocument): ContentDocument {
  return withSignOff(document, {
    reviewer: {_id: 'person-reviewer', name: 'Sam Okafor', credential: 'MD'},
    account: 'account-reviewer',
    now: '2026-11-01T10:00:00.000Z',
  })
}

/** What is wrong with a document, a missing signature aside. */
export function checkApproved(document: ContentDocument, context: CheckContext): Finding[] {
  return checkDocument(approved(document), context)
}
