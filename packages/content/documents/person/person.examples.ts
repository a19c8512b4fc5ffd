import {figureExamples} from '../../objects/figure/figure.examples.ts'
import {simpleText} from '../../rich-text/rich-text.examples.ts'
import type {Person} from './person.tsx'
import type {PersonList} from './person-index.tsx'

const physician: Person = {
  _id: 'person-okafor',
  _type: 'person',
  _updatedAt: '2026-11-20T10:00:00Z',
  name: 'Sam Okafor',
  slug: 'sam-okafor',
  isDemonstration: null,
  roles: ['medicalReviewer', 'clinician'],
  jobTitle: 'Physician',
  credentials: [{_key: 'c1', abbreviation: 'MD', name: 'Doctor of Medicine'}],
  npi: '1234567893',
  orcid: '0000-0002-1825-0097',
  photo: figureExamples.canal,
  bio: simpleText('Sam Okafor has treated back pain for twenty years.'),
  conflictsOfInterest: 'Employed by the clinic.',
  wrote: [],
  reviewed: [{_id: 'condition-stenosis', _type: 'condition', title: 'Lumbar spinal stenosis', slug: 'stenosis'}],
  seo: null,
}

export const personExamples = {
  physician,
  demonstration: {...physician, name: 'Robin Sample', slug: 'robin-sample', isDemonstration: true, photo: null},
} satisfies Record<string, Person>

export const personIndexExamples = {
  two: Object.values(personExamples).map(
    ({_id, _type, name, slug, jobTitle, roles, isDemonstration, credentials, photo}) => ({
      _id: `${_id}-${slug}`,
      _type,
      name,
      slug,
      jobTitle,
      roles,
      isDemonstration,
      credentials,
      photo,
    }),
  ),
  none: [],
} satisfies Record<string, PersonList>
