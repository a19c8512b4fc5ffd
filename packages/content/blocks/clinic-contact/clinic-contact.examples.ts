import type {BlockOf} from '../../rich-text/values.ts'

export const clinicContactExamples = {
  invitation: {
    _type: 'clinicContact',
    _key: 'contact-1',
    heading: 'Talk to the clinic',
    text: 'A doctor needs to examine you before any treatment is discussed.',
  },
  bare: {_type: 'clinicContact', _key: 'contact-2'},
} satisfies Record<string, BlockOf<'clinicContact'>>
