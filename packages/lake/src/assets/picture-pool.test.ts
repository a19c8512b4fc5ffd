import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {createPool} from './picture-pool.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

function drawing(name: string, inner: string, side: number): string {
  const path = join(folder, name)
  writeFileSync(path, `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${inner}</svg>`)
  return path
}

test('a drawing that would take hours is given up, and the next picture is read', async () => {
  const noise = '<filter id="n"><feTurbulence baseFrequency="0.9" numOctaves="9999999"/></filter>'
  const endless = drawing('endless.svg', `${noise}<rect width="100%" height="100%" filter="url(#n)"/>`, 2000)
  const plain = drawing('plain.svg', '<rect width="5" height="5"/>', 20)
  const run = createPool(1, 5, 3000)
  const answers = await Promise.allSettled(
    [endless, plain].map((path) => run({task: 'describe', path, wanted: new Set(['lqip'])})),
  )
  expect(answers[0]).toMatchObject({status: 'rejected', reason: {name: 'ProcessEndedError'}})
  expect(answers[1]).toMatchObject({status: 'fulfilled', value: {width: 20, height: 20, extension: 'svg'}})
})
