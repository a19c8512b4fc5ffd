import type {Frame} from '@clinic/content/page-type'
import {plainHead} from '../page/plain-head.ts'
import {llms} from './llms.ts'

const frame = {
  site: {title: 'Clinic', disclaimer: 'This site teaches.'},
  clinic: {name: 'Clinic', emergencyNumber: '911', conflictOfInterest: 'We sell cells.'},
} as Frame
const page = (type: string, path: string, more = {}) => ({type, path, head: {...plainHead(`Name of ${path}`), ...more}})
const prp = page('treatment', '/treatments/prp', {
  description: 'Blood, spun.',
  caution: 'Not approved by the US FDA for this use',
})

test('a guide has its title, its summary, what the site is not, and links to twins by kind', () => {
  const text = llms('https://www.example.com', frame, [
    page('condition', '/conditions/a', {description: 'Two\nlines.'}),
    page('siteSettings', '/'),
  ])
  expect(text).toMatch(/^# Clinic\n\n> Plain explanations .*\n\n/)
  expect(text).toContain('This site is not medical advice')
  expect(text).toContain(
    '## Conditions\n\n- [Name of /conditions/a](https://www.example.com/conditions/a.md): Two lines.\n',
  )
  expect(text).toContain('(https://www.example.com/index.md)')
})

test('a treatment that is not approved says so beside its name, and the guide asks to repeat it', () => {
  const text = llms('https://www.example.com', frame, [prp])
  expect(text).toContain(
    '(https://www.example.com/treatments/prp.md): Not approved by the US FDA for this use. Blood, spun.',
  )
  expect(text).toContain('should repeat that status')
  expect(llms('https://www.example.com', frame, [])).not.toContain('should repeat that status')
})

test('sources, the glossary and legal notices may be skipped, and an empty section is not there', () => {
  const text = llms('https://www.example.com', frame, [
    page('citation', '/references/k22'),
    page('legalNotice', '/legal/a'),
  ])
  expect(text.match(/^## .*$/gm)).toEqual(['## Optional'])
})

test('a demonstration says that it is one', () => {
  const invented = {...frame, clinic: {...frame.clinic, hoursAreDemonstration: true}} as Frame
  expect(llms('https://www.example.com', invented, [])).toContain('This is a demonstration')
  expect(llms('https://www.example.com', frame, [])).not.toContain('This is a demonstration')
})
