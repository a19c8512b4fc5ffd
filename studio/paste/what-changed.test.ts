import {expect, test} from '@jest/globals'
import {whatChanged} from './what-changed.ts'

test('says what became of links and numbers, each in a sentence', () => {
  const page = {kind: 'page', id: 'condition-sciatica', title: 'Sciatica'} as const
  const dropped = {kind: 'dropped', reason: 'It began with http://'} as const
  expect(
    whatChanged({
      links: [
        {text: 'sciatica', href: '/conditions/sciatica', outcome: page},
        {text: 'sciatica', href: '/conditions/sciatica', outcome: page},
        {text: 'leaflet', href: 'http://a.example', outcome: dropped},
        {text: 'necks', href: '/necks', outcome: {kind: 'unknown-page'}},
        {text: 'FDA', href: 'https://www.fda.gov', outcome: {kind: 'external', href: 'https://www.fda.gov'}},
      ],
      phones: [{text: '858-258-5090', outcome: 'clinic'}],
      notes: ['A picture was left out.'],
    }),
  ).toEqual([
    '2 links lead to pages of this site now.',
    '1 link was left out, the words stay: this site has no page /necks.',
    '1 link was left out, the words stay: it began with http://.',
    'The clinic’s phone number became a block "Contact the clinic", so that it stays right when the number changes. Read the sentence around it.',
    'A picture was left out.',
  ])
})

test('says nothing where all stayed as it was', () => {
  expect(whatChanged({links: [], phones: [], notes: []})).toEqual([])
})
