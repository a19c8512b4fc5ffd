import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const TOKEN = 'bench-token'
const CLI = fileURLToPath(new URL('../../packages/lake/src/cli.ts', import.meta.url))

export interface BenchServer {
  url: string
  /** From the start of the program to its word that it answers, in milliseconds. */
  startMs: number
  processId: number
  post(path: string, body: unknown): Promise<unknown>
  stop(): Promise<void>
}

/** Starts the program as a user does, on a free port, over a directory that may hold something already. */
export async function startServer(directory: string): Promise<BenchServer> {
  const started = performance.now()
  const options = ['--port', '0', '--data', directory, '--project', 'bench', '--dataset', 'bench']
  const child = spawn(
    process.execPath,
    ['--no-warnings', CLI, 'serve', ...options, '--token', `administrator:${TOKEN}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const url = await readyUrl(child)
  const startMs = performance.now() - started
  return {
    url,
    startMs,
    processId: child.pid ?? 0,
    async post(path, body) {
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: {authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json'},
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return response.json()
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

export function temporaryDirectory(): {directory: string; remove(): void} {
  const directory = mkdtempSync(join(tmpdir(), 'bench-lake-'))
  return {directory, remove: () => rmSync(directory, {recursive: true, force: true})}
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
      const url = /https?:\/\/[^\s)]+/.exec(text)?.[0]
      if (url) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`The lake ended with ${code} before it was ready.`)))
  })
}
