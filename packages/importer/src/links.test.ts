import {expect, test} from '@jest/globals'
import {outcomeOf} from './links.ts'
import {dataset} from './testing/reading.ts'

const site = {origins: ['https://old.example'], phone: null}
const of = (href: string, from = 'https://old.example/conditions/sciatica.html') => outcomeOf(href, from, site, dataset)

test.each([
  '/conditions/lumbar-spinal-stenosis',
  '/conditions/lumbar-spinal-stenosis/',
  '/conditions/lumbar-spinal-stenosis.html#causes',
  '/Conditions/Lumbar-Spinal-Stenosis/index.php?utm_source=mail',
  'lumbar-spinal-stenosis',
  '../conditions/lumbar-spinal-stenosis',
  '//www.old.example/conditions/lumbar-spinal-stenosis',
  'http://OLD.example/conditions/lumbar-spinal-stenosis',
  '/conditions/spinal-stenosis/',
  'https://www.google.com/url?q=https://old.example/conditions/lumbar-spinal-stenosis&sa=D',
])('%s leads to the page', (href) => {
  expect(of(href)).toEqual({kind: 'page', id: 'condition-lumbar-spinal-stenosis', title: 'Lumbar spinal stenosis'})
})

test('an address that only its query tells apart is found by its redirect alone', () => {
  expect(of('/index.php?page=17')).toMatchObject({kind: 'page', id: 'condition-knee-osteoarthritis'})
  expect(of('/index.php?page=18')).toEqual({kind: 'unknown-page'})
})

test('a page that is not published yet is named and not linked to', () => {
  expect(of('/conditions/hip')).toEqual({
    kind: 'dropped',
    reason: 'It leads to “Hip”, which is not published yet. Put the link back when it is.',
  })
})

test('a secure address elsewhere is kept; a host that only looks like ours is elsewhere', () => {
  expect(of('https://www.nih.gov/a?b=c#d')).toEqual({kind: 'external', href: 'https://www.nih.gov/a?b=c#d'})
  expect(of('https://old.example.evil.test/conditions/hip')).toMatchObject({kind: 'external'})
})

test.each([
  'http://elsewhere.example/',
  'mailto:a@b.example',
  'tel:+18582585090',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///C:/a.doc',
  '#top',
  '',
  'https://',
  '/files/leaflet.PDF',
  '/',
  '/old-offer.html',
])('%j leads nowhere any more, with a reason', (href) => {
  expect(of(href)).toEqual({kind: 'dropped', reason: expect.stringMatching(/\w/)})
})
