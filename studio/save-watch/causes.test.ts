import {expect, test} from '@jest/globals'
import {causeOf, explain, isTemporary} from './causes.ts'

test.each([
  [undefined, 'unreachable'],
  [400, 'refused'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [409, 'conflict'],
  [413, 'tooLarge'],
  [429, 'server'],
  [500, 'server'],
  [503, 'server'],
] as const)('status %s means %s', (statusCode, cause) => {
  expect(causeOf(Object.assign(new Error('no'), statusCode && {statusCode}))).toBe(cause)
})

test('an ended session is told apart from a missing right', () => {
  const error = {statusCode: 401, response: {body: {errorCode: 'SIO-401-AEX'}}}
  expect(causeOf(error)).toBe('signedOut')
})

test('only what passes by itself is tried again by itself', () => {
  expect((['unreachable', 'server'] as const).every(isTemporary)).toBe(true)
  expect((['signedOut', 'forbidden', 'conflict', 'tooLarge', 'refused'] as const).some(isTemporary)).toBe(false)
})

test('says where the text is', () => {
  expect(explain('forbidden', true).advice).toMatch(/^Your text is still in the form/)
  expect(explain('forbidden', false).advice).toMatch(/does not show this text any more/)
})
