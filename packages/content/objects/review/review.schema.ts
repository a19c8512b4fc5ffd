import {defineField, defineType} from '@sanity/types'

/** What a list says of a page's medical review. Days are ISO dates, such as 2026-11-22. */
export function reviewLine({lastReviewed, nextReview}: {lastReviewed?: string; nextReview?: string}, today: string) {
  if (!lastReviewed) return 'Not reviewed yet'
  if (!nextReview) return `Reviewed ${lastReviewed}`
  return nextReview < today ? `Review late since ${nextReview}` : `Next review ${nextReview}`
}

/** The paths that `reviewLine` needs, for the `select` of a preview. */
export const reviewLineFields = {lastReviewed: 'review.lastReviewed', nextReview: 'review.nextReview'}

export const reviewSchema = defineType({
  name: 'review',
  title: 'Author and medical review',
  type: 'object',
  description: 'Readers see who wrote the page, which clinician checked it, and when. Trust in the page hangs on this.',
  fieldsets: [{name: 'dates', title: 'When', options: {columns: 3}}],
  fields: [
    defineField({
      name: 'author',
      title: 'Written by',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'The person who wrote the text.',
    }),
    defineField({
      name: 'medicalReviewer',
      title: 'Medically reviewed by',
      type: 'reference',
      to: [{type: 'person'}],
      description: 'A clinician who read the whole page and vouches for it. Must be somebody other than the author.',
      options: {filter: '"medicalReviewer" in roles'},
    }),
    defineField({
      name: 'publishedAt',
      title: 'First published',
      type: 'date',
      fieldset: 'dates',
      readOnly: true,
      description: 'The day the page went public. Publishing writes it the first time, and it never changes.',
    }),
    defineField({
      name: 'lastReviewed',
      title: 'Last medical review',
      type: 'date',
      fieldset: 'dates',
      description: 'The day the whole page was read. Fixing a typo is no review.',
    }),
    defineField({
      name: 'nextReview',
      title: 'Next review due',
      type: 'date',
      fieldset: 'dates',
      description: '12 months later for cell and blood products, else at most 36.',
    }),
    defineField({
      name: 'conflictsOfInterest',
      title: 'Conflicts of interest',
      type: 'text',
      rows: 2,
      description: 'Example: "This clinic sells one of the treatments described on this page."',
    }),
  ],
})
