import type {Byline} from '../../parts/person-name.tsx'
import type {Review} from '../../parts/review.tsx'

const writer: Byline = {
  _id: 'person-writer',
  _type: 'person',
  name: 'Ana Duarte',
  slug: 'ana-duarte',
  jobTitle: 'Medical writer',
  credentials: null,
  npi: null,
  orcid: null,
  isDemonstration: null,
  photo: null,
}

const reviewer: Byline = {
  ...writer,
  _id: 'person-reviewer',
  name: 'Sam Okafor',
  slug: 'sam-okafor',
  jobTitle: 'Physician',
  credentials: [{_key: 'c1', abbreviation: 'MD', name: 'Doctor of Medicine'}],
  npi: '1234567893',
}

const current: NonNullable<Review> = {
  publishedAt: '2026-01-10',
  lastReviewed: '2026-06-01',
  nextReview: '2027-06-01',
  conflictsOfInterest: 'This clinic sells one of the treatments described on this page.',
  author: writer,
  medicalReviewer: reviewer,
}

export const reviewExamples = {
  current,
  overdue: {...current, nextReview: '2026-11-01'},
  demonstration: {
    ...current,
    author: {...writer, name: 'Dana Example', isDemonstration: true},
    medicalReviewer: {...reviewer, name: 'Robin Sample', isDemonstration: true},
  },
} satisfies Record<string, NonNullable<Review>>
