import {expect, test} from '@jest/globals'
import {locationsOf} from './locations.ts'

const condition = {_id: 'c1', _type: 'condition', title: 'Sciatica', slug: 'sciatica'}
const article = {_id: 'a1', _type: 'article', title: 'Placebo', slug: 'placebo'}

test('a condition is seen on its own page, whatever refers to it', () => {
  expect(locationsOf('condition', 'c1', [article, condition])).toEqual({
    locations: [{title: 'Sciatica', href: '/conditions/sciatica'}],
  })
})

test('a treatment is seen on its own page first, then on the pages that name it', () => {
  const treatment = {_id: 't1', _type: 'treatment', title: 'Exercise', slug: 'exercise'}
  expect(locationsOf('treatment', 't1', [condition, treatment]).locations?.map(({href}) => href)).toEqual([
    '/treatments/exercise',
    '/conditions/sciatica',
  ])
})

test('a source is seen on its own page and on those that cite it', () => {
  const citation = {_id: 's1', _type: 'citation', title: 'A trial', slug: 'a-trial'}
  expect(locationsOf('citation', 's1', [citation, condition]).locations).toEqual([
    {title: 'A trial', href: '/references/a-trial'},
    {title: 'Sciatica', href: '/conditions/sciatica'},
  ])
})

test('a word is seen in the glossary and where it is explained', () => {
  const term = {_id: 'g1', _type: 'glossaryTerm', title: 'MRI', slug: 'mri'}
  expect(locationsOf('glossaryTerm', 'g1', [term, condition]).locations).toEqual([
    {title: 'Glossary', href: '/glossary'},
    {title: 'Sciatica', href: '/conditions/sciatica'},
  ])
})

test('a redirect is seen where it leads', () => {
  const redirect = {_id: 'r1', _type: 'redirect'}
  expect(locationsOf('redirect', 'r1', [condition, redirect]).locations).toEqual([
    {title: 'Sciatica', href: '/conditions/sciatica'},
  ])
})

test('the clinic is said to be on every page', () => {
  const clinic = {_id: 'clinic', _type: 'clinic', title: 'Our clinic'}
  expect(locationsOf('clinic', 'clinic', [clinic])).toEqual({
    message: 'Every page shows the phone number, address and hours from here.',
    tone: 'positive',
    locations: [{title: 'Our clinic', href: '/clinic'}],
  })
})

test('a page without an address says what to fill in', () => {
  expect(locationsOf('article', 'a2', [{_id: 'a2', _type: 'article', title: 'New'}]).message).toMatch(/“Address”/)
})
