import {type ChildProcess, spawn} from 'node:child_process'

/** The programs one command runs side by side. When one ends, all end. */
export class Children {
  private readonly running = new Map<string, ChildProcess>()
  private stopping = false

  /** Starts a program and passes its output through, each line behind its name. */
  start(
    name: string,
    command: string,
    args: string[],
    options: {cwd: string; env: Record<string, string>},
  ): ChildProcess {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: {...process.env, ...options.env},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.running.set(name, child)
    prefixLines(name, child.stdout, process.stdout)
    prefixLines(name, child.stderr, process.stderr)
    child.once('exit', (code) => {
      this.running.delete(name)
      if (this.stopping) return
      console.error(
        `\n${name} stopped${code === null ? '' : ` with code ${code}`}. Its last lines above say why. Stopping the others.`,
      )
      void this.stop(code || 1)
    })
    return child
  }

  /** Asks every program to stop, waits for it, and ends this one. */
  async stop(code: number): Promise<void> {
    if (this.stopping) return
    this.stopping = true
    const exits = [...this.running.values()].map((child) => new Promise((settle) => child.once('exit', settle)))
    for (const child of this.running.values()) child.kill('SIGTERM')
    const tooLong = setTimeout(() => {
      for (const child of this.running.values()) child.kill('SIGKILL')
    }, 8000)
    await Promise.all(exits)
    clearTimeout(tooLong)
    process.exit(code)
  }
}

/** Runs a command to its end; throws when it fails. */
export function run(
  command: string,
  args: string[],
  options: {cwd: string; env: Record<string, string>},
): Promise<void> {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: {...process.env, ...options.env},
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', fail)
    child.once('exit', (code) =>
      code === 0 ? settle() : fail(new Error(`"${command} ${args.join(' ')}" failed. Its output above says why.`)),
    )
  })
}

function prefixLines(name: string, from: NodeJS.ReadableStream, to: NodeJS.WriteStream): void {
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) to.write(`[${name}] ${line}\n`)
  })
  from.on('end', () => {
    if (rest) to.write(`[${name}] ${rest}\n`)
  })
}
