import {type ChildProcess, fork} from 'node:child_process'
import {LakeError} from '../errors.ts'
import type {ImageDescription} from './image-metadata.ts'
import {InvalidImageError} from './invalid-image.ts'
import {createLimiter} from './limiter.ts'
import type {Format, Transform} from './transform.ts'

/** What a picture process is asked to do. */
export type PictureTask =
  | {task: 'describe'; path: string; wanted: ReadonlySet<string>}
  | {task: 'render'; path: string; transform: Transform; format: Format; output: string}

/** What it answers. Errors are those that it has words for; with any other it ends. */
export type PictureReply =
  | {value: unknown}
  | {refused: {status: number; message: string; details: string | undefined}}
  | {failed: string}

/** For what hangs without working; what works for half as long ends by itself. */
const DEADLINE_MS = 60_000
const IDLE_MS = 30_000

/** What there is to say about an uploaded picture. */
export async function describePicture(path: string, wanted: ReadonlySet<string>): Promise<ImageDescription> {
  try {
    return (await uploads({task: 'describe', path, wanted})) as ImageDescription
  } catch (error) {
    if (!(error instanceof ProcessEndedError)) throw error
    throw new InvalidImageError('It takes too much time or memory to read, or breaks its decoder.')
  }
}

/** Writes the picture that a URL asks for to `output`. When that cannot be written, the bytes are returned. */
export async function renderPicture(
  path: string,
  transform: Transform,
  format: Format,
  output: string,
): Promise<Buffer | null> {
  try {
    const bytes = (await pictures({task: 'render', path, transform, format, output})) as Uint8Array | null
    return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } catch (error) {
    if (!(error instanceof ProcessEndedError)) throw error
    throw new LakeError(400, 'The picture takes too much time or memory to make this way.')
  }
}

/**
 * Pictures are read in processes of their own. A drawing of a few hundred bytes can keep its decoder busy for hours and
 * fill the memory, nothing but the end of its process stops it, and a decoder that crashes takes only that with it.
 */
const uploads = createPool(1, 50)
// Whoever only looks at pictures does not keep those waiting who add some.
const pictures = createPool(2, 200)

/** Runs `size` processes at most; one that works longer than the deadline is ended. */
export function createPool(
  size: number,
  mostWaiting: number,
  deadlineMs = DEADLINE_MS,
): (task: PictureTask) => Promise<unknown> {
  const limit = createLimiter(size, mostWaiting)
  const idle: ChildProcess[] = []

  return (task) =>
    limit(async () => {
      const child = idle.pop() ?? start()
      hold(child)
      try {
        return await ask(child, task, deadlineMs)
      } finally {
        release(child)
      }
    })

  function start(): ChildProcess {
    const child = fork(new URL('./picture-process.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: environment(),
    })
    child.on('exit', () => forget(child))
    return child
  }

  function release(child: ChildProcess): void {
    if (!child.connected || child.killed) return
    idle.push(child)
    // Those that wait for work keep no program running, and end when there is none for a while, or no parent.
    child.unref()
    child.channel?.unref()
    const bored = setTimeout(() => {
      forget(child)
      child.kill('SIGKILL')
    }, IDLE_MS)
    bored.unref()
    child.once('busy', () => clearTimeout(bored))
  }

  function hold(child: ChildProcess): void {
    child.emit('busy')
    child.ref()
    child.channel?.ref()
  }

  function forget(child: ChildProcess): void {
    const index = idle.indexOf(child)
    if (index >= 0) idle.splice(index, 1)
  }
}

/** What a decoder needs of the environment, and no secrets. */
function environment(): NodeJS.ProcessEnv {
  const needed = /^(path|home|lang|lc_\w+|tmpdir|temp|systemroot|fontconfig_\w+|ld_library_path)$/i
  const kept = Object.entries(process.env).filter(([name]) => needed.test(name))
  // Without the last, libvips keeps large pictures in files, which stay behind when it is stopped.
  const environment: Record<string, string | undefined> = {...Object.fromEntries(kept), VIPS_DISC_THRESHOLD: '4g'}
  // Where Next's types are in the same program, they say that every environment has NODE_ENV.
  return environment as NodeJS.ProcessEnv
}

function ask(child: ChildProcess, task: PictureTask, deadlineMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => child.kill('SIGKILL'), deadlineMs)
    function settle(): void {
      clearTimeout(deadline)
      child.off('message', answered)
      child.off('exit', ended)
      child.off('error', broken)
    }
    function answered(reply: unknown): void {
      settle()
      const answer = reply as PictureReply
      if ('value' in answer) resolve(answer.value)
      else if ('refused' in answer) reject(errorOf(answer.refused))
      else reject(new Error(`A picture process failed: ${answer.failed}`))
    }
    function ended(): void {
      settle()
      reject(new ProcessEndedError())
    }
    function broken(cause: Error): void {
      settle()
      child.kill('SIGKILL')
      reject(new LakeError(503, 'No process for pictures could be started. Try again in a moment.', {cause}))
    }
    child.on('message', answered)
    child.on('exit', ended)
    child.on('error', broken)
    child.send(task)
  })
}

class ProcessEndedError extends Error {
  override name = 'ProcessEndedError'
}

function errorOf({status, message, details}: {status: number; message: string; details: string | undefined}) {
  return details === undefined ? new LakeError(status, message) : new InvalidImageError(details)
}
