import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach} from '@jest/globals'
import {killAll} from './program.ts'

const directories: string[] = []

/** An empty directory that goes after the test, with the programs that the test has started. */
export function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lake-'))
  directories.push(directory)
  return directory
}

afterEach(async () => {
  await killAll()
  for (const directory of directories.splice(0)) rmSync(directory, {recursive: true, force: true})
})

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
