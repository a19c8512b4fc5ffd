import type {Frame} from '@clinic/content/page-type'
import {momentFor} from '../../apps/web/page/moment.ts'
import {numberReferences, type References} from '../../packages/content/rich-text/number-references.ts'

/** What every part of one page may ask for. */
export interface Page {
  frame: Frame
  references: References
  /** ISO date where the clinic is. Decides what has lapsed or is overdue. */
  today: string
  /** ISO time. Decides whether the clinic is open. */
  now: string
  contactForm: boolean
}

/** Where and when pages are written. */
export interface Place {
  origin: string
  /** ISO time. */
  now: string
  /** The site has a form in which readers ask to be called back. */
  contactForm: boolean
}

/** A page whose sources are numbered in the order in which these bodies stand on it. */
export function pageWith(bodies: readonly unknown[], frame: Frame, {now, contactForm}: Place): Page {
  const {today} = momentFor(frame, new Date(now))
  return {frame, today, now, contactForm, references: numberReferences(bodies)}
}

/** The items that are there: a reference to something unpublished arrives as null. */
export {present} from '../../packages/content/parts/present.ts'
