import {writeFile} from 'node:fs/promises'
import {LakeError} from '../errors.ts'
import {describeImage} from './image-metadata.ts'
import {InvalidImageError} from './invalid-image.ts'
import type {PictureReply, PictureTask} from './picture-pool.ts'
import {renderImage} from './render.ts'

// A program that reads pictures for picture-pool.ts, one task at a time.

const MOST_MEMORY = 1_500_000_000
/** Counted in work and not by the clock, so that a picture is not refused because the machine is busy. */
const MOST_CPU_MICROSECONDS = 30_000_000

let begun = process.cpuUsage()

process.on('message', async (task: PictureTask) => {
  begun = process.cpuUsage()
  process.send?.(await reply(task))
})

// Ending in an orderly way would wait for a decoder that may never finish.
process.on('disconnect', stop)

// Decoders work on other threads, so this one is free to look.
setInterval(() => {
  const {user, system} = process.cpuUsage(begun)
  if (process.memoryUsage.rss() > MOST_MEMORY || user + system > MOST_CPU_MICROSECONDS) stop()
}, 100).unref()

function stop(): void {
  process.kill(process.pid, 'SIGKILL')
}

async function reply(task: PictureTask): Promise<PictureReply> {
  try {
    return {value: await perform(task)}
  } catch (error) {
    if (!(error instanceof LakeError)) return {failed: error instanceof Error ? String(error.stack) : String(error)}
    const details = error instanceof InvalidImageError ? error.details : undefined
    return {refused: {status: error.status, message: error.message, details}}
  }
}

function perform(task: PictureTask): Promise<unknown> {
  return task.task === 'describe'
    ? describeImage(task.path, task.wanted)
    : write(task.output, renderImage(task.path, task.transform, task.format))
}

/** Null when the bytes are in the file, and the bytes when the disk does not take them. */
async function write(path: string, rendering: Promise<Buffer>): Promise<Buffer | null> {
  const bytes = await rendering
  try {
    await writeFile(path, bytes, {mode: 0o600})
    return null
  } catch {
    return bytes
  }
}
