import {simpleText} from '../../rich-text/rich-text.examples.ts'
import type {BlockOf} from '../../rich-text/values.ts'

export const calloutExamples = {
  notApproved: {
    _type: 'callout',
    _key: 'callout-1',
    heading: 'Not approved by the FDA',
    body: simpleText('No cell product is approved for back pain.', 'Ask before you pay.'),
  },
  begun: {_type: 'callout', _key: 'callout-2', heading: null, body: null},
} satisfies Record<string, BlockOf<'callout'>>
