import {expect, test} from '@jest/globals'
import {answerLine} from './ndjson.ts'

test('a line is answered with rule, severity and the words as they stand', () => {
  expect(answerLine('{"id":"a","text":"Our stem cells cure arthritis."}')).toMatchObject({
    id: 'a',
    findings: [{rule: 'C01', severity: 'error', match: 'cure'}],
  })
  expect(answerLine('{"id":7,"text":"Ask your doctor."}')).toEqual({id: 7, findings: []})
})

test('a phrase cut by a mark is found, and parts may stand without text', () => {
  expect(answerLine('{"id":"a","text":"We guarantee it.","parts":["We guar","antee"," it."]}')).toMatchObject({
    findings: [{rule: 'C02', match: 'guarantee'}],
  })
  expect(answerLine('{"id":"a","parts":["We guar","antee it."]}')).toMatchObject({findings: [{rule: 'C02'}]})
})

test.each([
  ['not JSON', null],
  ['["a"]', null],
  ['{"text":"no id"}', null],
  ['{"id":"a"}', 'a'],
  ['{"id":"a","text":1}', 'a'],
  ['{"id":"a","text":"x","parts":"x"}', 'a'],
])('a line that cannot be read is never answered as clean: %s', (line, id) => {
  expect(answerLine(line)).toEqual({id, error: expect.any(String)})
})
