import {stegaClean} from '@sanity/client/stega'
import type {TREATMENTS_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'

export type RegulatoryStatus = NonNullable<TREATMENTS_QUERY_RESULT[number]['regulatoryStatus']>

const unapproved: readonly unknown[] = [
  'section361Claimed',
  'trialOnly',
  'notApproved',
  'outsideUs',
] satisfies RegulatoryStatus[]

/** What readers are told about a treatment's status, wherever it is named. */
export function statusWords(status: RegulatoryStatus | null | undefined): {status: string; more?: string} | null {
  const clean = stegaClean(status)
  return clean && clean in words.treatment.status ? words.treatment.status[clean] : null
}

/** Whether readers must be told, before anything else, that the treatment is not approved. */
export function isUnapproved(status: RegulatoryStatus | null | undefined): boolean {
  return unapproved.includes(stegaClean(status))
}
