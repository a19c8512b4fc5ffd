import type {LegalNotice} from './legal-notice.tsx'
import type {LegalNoticeList} from './legal-notice-index.tsx'

const california: LegalNotice = {
  _id: 'legalNotice-california',
  _type: 'legalNotice',
  _updatedAt: '2026-11-20T10:00:00Z',
  title: 'California notice about stem cell therapies',
  slug: 'california-notice',
  jurisdiction: 'US-CA',
  law: 'California Business and Professions Code § 684',
  text: 'THIS NOTICE MUST BE PROVIDED TO YOU UNDER CALIFORNIA LAW. This health care practitioner performs one or more stem cell therapies that have not been approved by the United States Food and Drug Administration. You are encouraged to consult with your primary care physician prior to undergoing a stem cell therapy.',
  placement: 'At the entrance, and in writing before the first therapy.',
  effectiveDate: '2018-01-01',
  sourceUrl: 'https://leginfo.legislature.ca.gov/',
  checkedOn: '2026-11-20',
  seo: null,
}

export const legalNoticeExamples = {
  california,
  begun: {...california, text: null, sourceUrl: 'javascript:alert(1)', law: null},
} satisfies Record<string, LegalNotice>

export const legalNoticeIndexExamples = {
  one: [
    {
      _id: california._id,
      _type: 'legalNotice',
      title: california.title,
      slug: california.slug,
      jurisdiction: 'US-CA',
      law: california.law,
    },
  ],
  none: [],
} satisfies Record<string, LegalNoticeList>
