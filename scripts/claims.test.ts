import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'

function claims(input: string) {
  const {stdout, stderr, status} = spawnSync(process.execPath, [join(import.meta.dirname, 'claims.ts')], {
    input,
    encoding: 'utf8',
  })
  return {
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  }
}

test('the command answers line by line, in the order it was asked', () => {
  const {answers, stderr, status} = claims(
    '\uFEFF{"id":"a","text":"We guarantee it."}\r\n\n{"id":2,"text":"Ask a doctor."}\n',
  )
  expect(answers).toEqual([
    {id: 'a', findings: [{rule: 'C02', severity: 'error', match: 'guarantee'}]},
    {id: 2, findings: []},
  ])
  expect([stderr, status]).toEqual(['', 0])
})

test('a line that cannot be read is named, fails the command, and stops no other line', () => {
  const {answers, stderr, status} = claims('{"id":"a"\n{"id":"b","text":"A miracle."}\n')
  expect(answers).toMatchObject([
    {id: null, error: expect.any(String)},
    {id: 'b', findings: [{rule: 'C08'}]},
  ])
  expect(stderr).toContain('Line 1: This line is not JSON.')
  expect(status).toBe(1)
})
