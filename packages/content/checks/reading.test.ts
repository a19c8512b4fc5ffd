import {expect, test} from '@jest/globals'
import {article, paragraph} from '../testing/documents.ts'
import {readingCheck} from './reading.ts'

const today = '2026-11-22'
const long = `The first part of the sentence ${'goes on and '.repeat(7)}then it ends.`
const easy = 'You can walk each day. Rest when it hurts.'

test('quotes a long sentence where it stands', () => {
  const body = [paragraph(`${easy} ${long}`)]
  const [finding] = readingCheck(article({body}), {today})
  expect(finding).toMatchObject({rule: 'sentence-long', severity: 'warning', path: ['body', {_key: body[0]?._key}]})
  expect(`${easy} ${long}`.slice(finding?.quote?.start, finding?.quote?.end)).toBe(long)
})

test('shows five of many long sentences and counts the others', () => {
  const body = Array.from({length: 8}, () => paragraph(long))
  const found = readingCheck(article({body}), {today}).filter(({rule}) => rule === 'sentence-long')
  expect(found).toHaveLength(5)
  expect(found[4]?.message).toContain('3 more')
})

test('names the grade of a hard page, and the part to begin with', () => {
  const hard =
    'Degenerative spinal pathophysiology necessitates multidisciplinary rehabilitation interventions initially. '
  const findings = readingCheck(article({summary: easy, body: [paragraph(hard.repeat(4))]}), {today})
  expect(findings).toMatchObject([{rule: 'reading-grade', path: ['body']}])
})

test('holds a box to an easier grade than the text', () => {
  const text =
    'Surgery is usually considered after several months of ordinary treatment, because many people recover. '.repeat(3)
  const callout = {_type: 'callout', _key: 'c', heading: 'Important', body: [paragraph(text)]}
  expect(readingCheck(article({body: [callout]}), {today})).toMatchObject([
    {rule: 'reading-grade-card', path: ['body', {_key: 'c'}]},
  ])
})

test('speaks of the passive voice only where it is common', () => {
  const passive =
    'The cells are taken from the hip. They are grown for a week. Then they are injected. You are told the risks.'
  const rules = (...texts: string[]) =>
    readingCheck(article({body: texts.map((text) => paragraph(text))}), {today}).map(({rule}) => rule)
  expect(rules(passive)).toEqual(['passive-voice'])
  expect(rules(passive, ...Array.from({length: 15}, () => easy))).toEqual([])
})

test('asks to split a wall of words', () => {
  expect(readingCheck(article({body: [paragraph(`${easy} `.repeat(16))]}), {today})).toMatchObject([
    {rule: 'paragraph-long'},
  ])
})
