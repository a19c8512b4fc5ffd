import {Worker} from 'node:worker_threads'
import type {AnswerText} from './answer.ts'
import type {QueryRequest} from './engine.ts'
import {QueryDeadlineError, QueryParseError, QueryTooLargeError, TooManyQueriesError} from './errors.ts'

/** The first message of a thread says that it has loaded its code; then one reply follows each request. */
export type WorkerReply =
  | 'ready'
  | {answer: AnswerText; wantedPaths: string[]}
  | {parseError: {description: string; query: string; start: number; end: number}}
  | {tooLarge: string}
  | {failure: string}

export interface PoolOptions {
  databaseFile: string
  size: number
  deadlineMs: number
  /** Told of paths by whose values a query would have found documents faster. */
  onWanted?(dataset: string, path: string): void
}

/** As many as the hosted lake runs at once. */
const MOST_WAITING = 500
/** A query that waits this long gets a thread more, since those there are busy with slow ones. */
const PATIENCE_MS = 250
const MOST_EXTRA = 4
const EXTRA_IDLE_MS = 30_000
/** How long a query may wait for a thread. Apart from the deadline, which only counts the time it runs. */
const LONGEST_WAIT_MS = 60_000

interface Job {
  request: QueryRequest
  resolve(answer: AnswerText): void
  reject(error: Error): void
  since: number
  wait: NodeJS.Timeout
}

interface Thread {
  worker: Worker
  isReady: boolean
  job: Job | undefined
  deadline: NodeJS.Timeout | undefined
  idle: NodeJS.Timeout | undefined
}

/**
 * Threads that answer one query at a time each. A query over its deadline ends with its thread, since nothing else stops
 * running JavaScript; the others go on, and while slow queries hold all threads the pool grows by a few.
 */
export class QueryPool {
  readonly #options: PoolOptions
  readonly #threads = new Set<Thread>()
  readonly #waiting: Job[] = []
  #isClosed = false

  constructor(options: PoolOptions) {
    this.#options = options
    for (let count = 0; count < options.size; count++) this.#start()
  }

  run(request: QueryRequest): Promise<AnswerText> {
    if (this.#isClosed) return Promise.reject(new Error('The query engine is closed.'))
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(new TooManyQueriesError(MOST_WAITING))
    return new Promise((resolve, reject) => {
      const job: Job = {
        request,
        resolve,
        reject,
        since: Date.now(),
        wait: setTimeout(() => this.#grow(job), PATIENCE_MS),
      }
      this.#waiting.push(job)
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const closed = new Error('The query engine was closed before it could answer.')
    for (const job of this.#waiting.splice(0)) end(job).reject(closed)
    const threads = [...this.#threads]
    for (const thread of threads) if (thread.job) end(thread.job).reject(closed)
    await Promise.all(threads.map((thread) => this.#stop(thread)))
  }

  #next(): void {
    for (const thread of this.#threads) {
      if (!thread.isReady || thread.job) continue
      const job = this.#waiting.shift()
      if (!job) return
      this.#assign(thread, job)
    }
  }

  #assign(thread: Thread, job: Job): void {
    clearTimeout(job.wait)
    clearTimeout(thread.idle)
    thread.job = job
    thread.deadline = setTimeout(() => {
      this.#fail(thread, new QueryDeadlineError(this.#options.deadlineMs))
    }, this.#options.deadlineMs)
    thread.worker.postMessage(job.request)
  }

  /** For a job that still waits: one thread more while there may be, and an end to waiting some time. */
  #grow(job: Job): void {
    const isStarting = [...this.#threads].some(({isReady}) => !isReady)
    if (!isStarting && this.#threads.size < this.#options.size + MOST_EXTRA) this.#start()
    if (!this.#waiting.includes(job)) return
    if (Date.now() - job.since < LONGEST_WAIT_MS) {
      job.wait = setTimeout(() => this.#grow(job), PATIENCE_MS)
    } else {
      this.#waiting.splice(this.#waiting.indexOf(job), 1)
      job.reject(new TooManyQueriesError(this.#waiting.length))
    }
  }

  #start(): void {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: {databaseFile: this.#options.databaseFile},
      resourceLimits: {maxOldGenerationSizeMb: 1536},
    })
    // The server keeps the program running, not its threads.
    worker.unref()
    const thread: Thread = {worker, isReady: false, job: undefined, deadline: undefined, idle: undefined}
    this.#threads.add(thread)
    worker.on('message', (reply: WorkerReply) => this.#settle(thread, reply))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.#fail(thread, isMemory ? new QueryTooLargeError() : new Error('A query thread ended.', {cause: error}))
    })
  }

  #settle(thread: Thread, reply: WorkerReply): void {
    if (reply === 'ready') {
      thread.isReady = true
      this.#next()
      return
    }
    const job = thread.job
    if (!job) return
    clearTimeout(thread.deadline)
    thread.job = undefined
    if ('answer' in reply) {
      job.resolve(reply.answer)
      for (const path of reply.wantedPaths) this.#options.onWanted?.(job.request.dataset, path)
    } else job.reject(errorFrom(reply))
    this.#next()
    if (!thread.job && this.#threads.size > this.#options.size) this.#retire(thread)
  }

  #retire(thread: Thread): void {
    thread.idle = setTimeout(() => {
      if (!thread.job && this.#threads.size > this.#options.size) void this.#stop(thread)
    }, EXTRA_IDLE_MS)
    thread.idle.unref()
  }

  /** Ends a thread in the middle of its work. Another takes its place. */
  #fail(thread: Thread, error: Error): void {
    if (!this.#threads.has(thread)) return
    const job = thread.job
    thread.job = undefined
    void this.#stop(thread)
    job?.reject(error)
    if (this.#isClosed) return
    // A thread that ends without work cannot start at all; starting it again would not end.
    if (job && this.#threads.size < this.#options.size) this.#start()
    this.#next()
  }

  async #stop(thread: Thread): Promise<void> {
    this.#threads.delete(thread)
    clearTimeout(thread.deadline)
    clearTimeout(thread.idle)
    await thread.worker.terminate()
  }
}

function end(job: Job): Job {
  clearTimeout(job.wait)
  return job
}

function errorFrom(reply: Exclude<WorkerReply, 'ready' | {answer: AnswerText; wantedPaths: string[]}>): Error {
  if ('tooLarge' in reply) return new QueryTooLargeError(reply.tooLarge)
  if ('failure' in reply) return new Error(`A query failed: ${reply.failure}`)
  const {description, query, start, end} = reply.parseError
  return new QueryParseError(description, query, start, end)
}
