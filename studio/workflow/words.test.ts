import {expect, test} from '@jest/globals'
import {fieldTitles, inOneLine, stateWords, whyNotSign} from './words.ts'

test('a badge says where the page stands and, while a draft is open, what readers see', () => {
  const none = {withdrawn: null, waitingFor: null}
  expect(stateWords({...none, state: 'published', online: 'published'})).toMatchObject({
    label: 'Published',
    title: 'Readers see this version.',
  })
  expect(stateWords({...none, state: 'draft', online: 'expired'})).toMatchObject({
    label: 'Draft',
    title: expect.stringContaining('its review is over'),
  })
})

test('whoever cannot sign reads why', () => {
  const robin = {_id: 'person-robin', name: 'Robin Sample', canReview: true}
  const why = (me: typeof robin | undefined, authorId = 'person-dana') =>
    whyNotSign({me, account: 'eva@localhost', authorId})
  expect(why(robin)).toBe('')
  expect(why(undefined)).toContain('eva@localhost')
  expect(why({...robin, canReview: false})).toContain('not listed as a medical reviewer')
  expect(why(robin, 'person-robin')).toContain('wrote this page')
})

test('fields are called as the form calls them', () => {
  const fields = [{name: 'definition', type: {title: 'What it is, in one breath'}}]
  expect(inOneLine(fieldTitles(fields, ['definition', 'gone', 'risks']))).toBe(
    'What it is, in one breath, gone and risks',
  )
})
