import type {Frame} from '@clinic/content/page-type'
import {numberReferences, type References} from '../../packages/content/rich-text/number-references.ts'

/** What every part of one page may ask for. */
export interface Page {
  frame: Frame
  references: References
  /** ISO date. Decides what has lapsed or is overdue. */
  today: string
}

/** Where and when pages are written. */
export interface Place {
  origin: string
  today: string
}

/** A page whose sources are numbered in the order in which these bodies stand on it. */
export function pageWith(bodies: readonly unknown[], frame: Frame, {today}: Place): Page {
  return {frame, today, references: numberReferences(bodies)}
}

/** The items that are there: a reference to something unpublished arrives as null. */
export {present} from '../../packages/content/parts/present.ts'
