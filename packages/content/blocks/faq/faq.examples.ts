import {simpleText} from '../../rich-text/rich-text.examples.ts'
import type {BlockOf} from '../../rich-text/values.ts'

export const faqExamples = {
  two: {
    _type: 'faq',
    _key: 'faq-1',
    items: [
      {_key: 'q1', question: 'Will it get worse?', answer: simpleText('For most people it stays the same.')},
      {_key: 'q2', question: 'Should I rest?', answer: simpleText('No. Keep walking.')},
    ],
  },
  empty: {_type: 'faq', _key: 'faq-2', items: null},
} satisfies Record<string, BlockOf<'faq'>>
