import {expect, test} from '@jest/globals'
import {peopleIn} from './use-people.ts'

test('people are listed by name, and who can review has the role and a credential', () => {
  const role = {roles: ['medicalReviewer']}
  const documents = [
    {
      _id: 'c',
      _type: 'person',
      name: 'Sam',
      ...role,
      account: 'sam@clinic.example',
      credentials: [{abbreviation: 'MD'}],
    },
    {_id: 'b', _type: 'person', name: 'Eva', ...role},
    {_id: 'a', _type: 'article', title: 'Walking'},
    {_id: 'd', _type: 'person', name: null},
  ]
  expect(peopleIn(documents)).toEqual([
    {_id: 'b', name: 'Eva', account: '', credential: '', canReview: false},
    {_id: 'c', name: 'Sam', account: 'sam@clinic.example', credential: 'MD', canReview: true},
    {_id: 'd', name: 'Somebody without a name', account: '', credential: '', canReview: false},
  ])
})
