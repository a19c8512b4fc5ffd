import {careCardExamples} from '../../blocks/care-card/care-card.examples.ts'
import {clinicContactExamples} from '../../blocks/clinic-contact/clinic-contact.examples.ts'
import type {Frame} from '../../page-type.ts'
import {simpleText, text} from '../../rich-text/rich-text.examples.ts'
import type {Clinic} from './clinic.tsx'

const facts: NonNullable<Frame['clinic']> = {
  _id: 'clinic',
  _type: 'clinic',
  name: 'Cellebration Wellness',
  legalName: 'Cellebration Wellness',
  phone: '+18582585090',
  email: 'hello@clinic.example',
  address: {
    _type: 'address',
    street: '100 Example Street',
    locality: 'San Diego',
    region: 'CA',
    postalCode: '92101',
    country: 'US',
  },
  timeZone: 'America/Los_Angeles',
  openingHours: [
    {_key: 'h1', days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '08:30', closes: '17:00'},
    {_key: 'h2', days: ['Friday'], opens: '08:30', closes: '15:00'},
  ],
  hoursAreDemonstration: null,
  closures: [
    {_key: 'c1', from: '2026-11-26', until: '2026-11-27', reason: 'Thanksgiving'},
    {_key: 'c2', from: '2026-09-07', until: '2026-09-07', reason: 'Labor Day'},
  ],
  emergencyNumber: '911',
  conflictOfInterest: 'This clinic sells some of the treatments described on this site.',
  jurisdictions: null,
}

const site: NonNullable<Frame['site']> = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Cellebration Wellness',
  disclaimer: 'This site teaches. It does not replace advice from a doctor who has examined you.',
  footerLinks: null,
  seo: null,
}

const notices: Frame['notices'] = [
  {
    _id: 'legalNotice-california',
    _type: 'legalNotice',
    title: 'California notice about stem cell therapies',
    slug: 'california-notice',
    jurisdiction: 'US-CA',
    text: 'THIS NOTICE MUST BE PROVIDED TO YOU UNDER CALIFORNIA LAW.',
  },
]

/** What stands around a page: a real clinic, an invented one, and nothing yet. */
export const frameExamples = {
  real: {site, clinic: facts, notices},
  californian: {site, clinic: {...facts, jurisdictions: ['US', 'US-CA']}, notices},
  demonstration: {
    site,
    notices,
    clinic: {
      ...facts,
      hoursAreDemonstration: true,
      address: {...facts.address, _type: 'address', isDemonstration: true},
    },
  },
  empty: {site: null, clinic: null, notices: []},
} satisfies Record<string, Frame>

const full: NonNullable<Clinic> = {
  ...facts,
  _updatedAt: '2026-11-20T10:00:00Z',
  about: [
    clinicContactExamples.invitation,
    text('What we do', {style: 'h3'}),
    text('We see people with back pain.'),
    careCardExamples.emergency,
  ],
  access: simpleText('There is a ramp at the side door, and a lift.'),
  directions: simpleText('Park behind the house.'),
  seo: null,
}

export const clinicExamples = {
  full,
  demonstration: {...full, ...frameExamples.demonstration.clinic, about: null},
  notYet: null,
} satisfies Record<string, Clinic>
