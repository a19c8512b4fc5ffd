import {expect, test} from '@jest/globals'
import {patchesTo} from './patches-to.ts'

test('writes only the members that differ, so that what others write meanwhile stands', () => {
  const request = {by: 'Eva'}
  const before = {title: 'A', review: {_type: 'review', author: 'a', nextReview: '2027'}, medicalReview: {request}}
  const after = {...before, review: {...before.review, nextReview: '2028'}, medicalReview: {signOff: {by: 'Rae'}}}
  expect(patchesTo(before, after)).toEqual([
    {unset: ['medicalReview.request']},
    {set: {'review.nextReview': '2028', 'medicalReview.signOff': {by: 'Rae'}}},
  ])
  expect(patchesTo(before, before)).toEqual([])
})

test('makes an object that was not there before it writes into it', () => {
  expect(patchesTo({}, {review: {_type: 'review', publishedAt: '2026-11-22'}})).toEqual([
    {setIfMissing: {review: {_type: 'review'}}},
    {set: {'review.publishedAt': '2026-11-22'}},
  ])
})
