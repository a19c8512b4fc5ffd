import {gzipSync} from 'node:zlib'
import {searchScript} from './script-file.ts'

test('the script is JavaScript, imports nothing and is small', () => {
  const script = searchScript()
  expect(() => new Function(script)).not.toThrow()
  expect(script).not.toMatch(/\bimport\b/)
  expect(gzipSync(script).length).toBeLessThan(15_360)
})
