import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process'

const CLI = new URL('../src/cli.ts', import.meta.url).pathname

export const SECRET = 'editor-secret'

export interface Program {
  child: ChildProcess
  /** The exit code, or null after a signal. */
  exit: Promise<number | null>
  output(): string
  errors(): string
  kill(signal?: NodeJS.Signals): Promise<number | null>
}

export interface Server extends Program {
  url: string
  /** From the start of the process to its line that says it is ready. */
  startMs: number
  /** A request as an editor, to any path. */
  send(path: string, init?: RequestInit): Promise<Response>
  /** The same to a path such as `/data/mutate/production`. */
  request(path: string, init?: RequestInit): Promise<Response>
  mutate(mutations: unknown[], options?: {transactionId?: string; query?: string}): Promise<Response>
  query<Result = unknown>(groq: string): Promise<Result>
}

export interface ProgramOptions extends SpawnOptions {
  /** A command line that ends in running what it is given, such as `bash -c 'ulimit -f 9; exec "$@"' -`. */
  through?: string[]
}

const running = new Set<ChildProcess>()

/** Runs the command line in a process of its own. */
export function run(args: string[], {through = [], ...options}: ProgramOptions = {}): Program {
  const [command = '', ...rest] = [...through, process.execPath, '--no-warnings', CLI, ...args]
  const child = spawn(command, rest, {stdio: ['ignore', 'pipe', 'pipe'], ...options})
  running.add(child)
  let output = ''
  let errors = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const exit = new Promise<number | null>((resolve) => {
    // Not "exit": what the process wrote last may still be on its way then.
    child.on('close', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  return {
    child,
    exit,
    output: () => output,
    errors: () => errors,
    kill(signal = 'SIGKILL') {
      child.kill(signal)
      return exit
    },
  }
}

/** For `afterEach` and `finally`: nothing that was started outlives it. */
export async function killAll(): Promise<void> {
  await Promise.all([...running].map((child) => new Promise((resolve) => child.on('close', resolve).kill('SIGKILL'))))
}

/** Starts a server on a free port; fails with what it said when it does not come up. */
export async function startServer(
  dataDir: string,
  {args = [], ...options}: ProgramOptions & {args?: string[]} = {},
): Promise<Server> {
  const started = performance.now()
  const program = runServer(dataDir, {args, ...options})
  const ended = program.exit.then((code) => {
    throw new Error(`The server ended with ${code}: ${program.errors()}`)
  })
  const url = await Promise.race([serverReady(program), ended])
  return serverAt(url, program, performance.now() - started)
}

/** The same without waiting until it is ready. */
export function runServer(dataDir: string, {args = [], ...options}: ProgramOptions & {args?: string[]} = {}): Program {
  const common = ['--port', '0', '--data', dataDir, '--project', 'test', '--token', `editor:${SECRET}`]
  return run(['serve', ...common, ...args], options)
}

/** The address of a server, once it says that it is ready. */
export function serverReady({child, output}: Program): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const [, url] = /ready at (http:\S+)/.exec(output()) ?? []
      if (url) resolve(url)
    })
  })
}

function serverAt(url: string, program: Program, startMs: number): Server {
  function send(path: string, {headers, ...init}: RequestInit = {}): Promise<Response> {
    return fetch(`${url}${path}`, {...init, headers: {authorization: `Bearer ${SECRET}`, ...headers}})
  }

  function request(path: string, init?: RequestInit): Promise<Response> {
    return send(`/v2025-02-19${path}`, init)
  }

  return {
    ...program,
    url,
    startMs,
    send,
    request,
    mutate: (mutations, {transactionId, query = ''} = {}) =>
      request(`/data/mutate/production?${query}`, {method: 'POST', body: JSON.stringify({mutations, transactionId})}),
    async query(groq) {
      const response = await request(`/data/query/production?perspective=raw&query=${encodeURIComponent(groq)}`)
      const body = (await response.json()) as {result: never}
      if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(body)}`)
      return body.result
    },
  }
}
