import {expect, test} from '@jest/globals'
import {isAccountOf} from './account.ts'

test('an account is known by its e-mail address, however written, or by its id', () => {
  const signedIn = {id: 'pRae1', email: 'rae@clinic.example'}
  expect(isAccountOf(' Rae@Clinic.example ', signedIn)).toBe(true)
  expect(isAccountOf('pRae1', signedIn)).toBe(true)
  expect(isAccountOf('eva@clinic.example', signedIn)).toBe(false)
})

test('nobody is known by nothing', () => {
  expect(isAccountOf('', {id: '', email: ''})).toBe(false)
})
