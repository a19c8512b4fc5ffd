import type {BlockOf} from '../../rich-text/values.ts'

type CareCard = BlockOf<'careCard'>

/** One card of each level, and one an editor has only begun. */
export const careCardExamples = {
  emergency: {
    _type: 'careCard',
    _key: 'card-emergency',
    level: 'emergency',
    heading: 'Call 911 or go to an emergency department now if:',
    signs: ['you cannot pass urine, or cannot hold it', 'you are numb around your genitals or bottom'],
    advice: 'This can become permanent within hours.',
  },
  urgent: {
    _type: 'careCard',
    _key: 'card-urgent',
    level: 'urgent',
    heading: 'Speak to a doctor today if:',
    signs: ['a leg is getting weaker'],
  },
  routine: {
    _type: 'careCard',
    _key: 'card-routine',
    level: 'routine',
    heading: 'Make an appointment if:',
    signs: ['pain keeps you from walking'],
  },
  begun: {_type: 'careCard', _key: 'card-begun'},
} satisfies Record<string, CareCard>
