import {stegaClean} from '@sanity/client/stega'
import type {TREATMENTS_QUERY_RESULT} from '../../generated/sanity.types.ts'

export type RegulatoryStatus = NonNullable<TREATMENTS_QUERY_RESULT[number]['regulatoryStatus']>

const notApproved = 'Not approved by the US FDA for this use'

/** What readers are told about a treatment's status, wherever it is named. */
const words: Record<RegulatoryStatus, {status: string; more?: string}> = {
  approvedForThisUse: {status: 'Approved by the US FDA for this use'},
  offLabel: {status: 'Approved by the US FDA for other uses, not for this one (off-label)'},
  section361Claimed: {status: notApproved, more: 'Offered under section 361 rules, without review by the FDA'},
  trialOnly: {status: notApproved, more: 'Only in registered trials'},
  notApproved: {status: notApproved},
  notAProduct: {status: 'Not a product, so FDA approval does not apply'},
  outsideUs: {status: notApproved, more: 'Offered outside the US only'},
}

export function statusWords(status: RegulatoryStatus | null | undefined): {status: string; more?: string} | null {
  const clean = stegaClean(status)
  return clean && clean in words ? words[clean] : null
}

/** Whether readers must be told, before anything else, that the treatment is not approved. */
export function isUnapproved(status: RegulatoryStatus | null | undefined): boolean {
  return statusWords(status)?.status === notApproved
}
