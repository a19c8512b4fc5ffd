import {expect, test} from '@jest/globals'
import {isDoi, isIcd10Cm, isNanpPhone, isNpi, isOrcid, isPmcid, isPmid, isTrialId} from './identifiers.ts'

test('knows an ORCID by its check digit', () => {
  expect(isOrcid('0000-0002-1825-0097')).toBe(true)
  expect(isOrcid('0000-0002-1694-233X')).toBe(true)
  expect(isOrcid('0000-0002-1825-0098')).toBe(false)
  expect(isOrcid('0000000218250097')).toBe(false)
})

test('knows an NPI by its check digit', () => {
  expect(isNpi('1234567893')).toBe(true)
  expect(isNpi('1558598797')).toBe(true)
  expect(isNpi('1234567890')).toBe(false)
  expect(isNpi('3234567893')).toBe(false)
})

test('knows the forms of PubMed, DOI and trial numbers', () => {
  expect(isPmid('35503342')).toBe(true)
  expect(isPmid('PMC2427077')).toBe(false)
  expect(isPmcid('PMC2427077')).toBe(true)
  expect(isDoi('10.1001/jama.2022.5921')).toBe(true)
  expect(isDoi('https://doi.org/10.1001/jama.2022.5921')).toBe(false)
  expect(isTrialId('NCT01290367')).toBe(true)
  expect(isTrialId('jRCT2013210076')).toBe(true)
  expect(isTrialId('ISRCTN26872154')).toBe(true)
  expect(isTrialId('NCT1')).toBe(false)
})

test('knows an ICD-10-CM code by its form', () => {
  expect(isIcd10Cm('M48.061')).toBe(true)
  expect(isIcd10Cm('M48061')).toBe(false)
})

test('takes a North American phone number only with its country code', () => {
  expect(isNanpPhone('+18582585090')).toBe(true)
  expect(isNanpPhone('858-258-5090')).toBe(false)
  expect(isNanpPhone('+19112585090')).toBe(false)
})
