import {open} from 'node:fs/promises'
import sharp, {type Sharp} from 'sharp'

// One thread a picture, and little kept between them: a small machine serves pages at the same time.
sharp.concurrency(1)
sharp.cache({memory: 32, files: 0, items: 64})

/** Larger pictures are refused before a pixel is decoded: a few kilobytes can claim to be a wall of them. */
export const MOST_PIXELS = 100_000_000

const LARGEST_SVG = 10_000_000

/** Opens a picture such that decoding it ends early and loudly when there is something wrong with it. */
export async function openImage(path: string, {animated = false} = {}): Promise<Sharp> {
  const options = {limitInputPixels: MOST_PIXELS, failOn: 'truncated', sequentialRead: true, animated} as const
  // A drawing that is opened by its path may include files that lie beside it. One that is only bytes may not.
  return (await isMarkup(path)) ? sharp(await readMarkup(path), options) : sharp(path, options)
}

async function isMarkup(path: string): Promise<boolean> {
  await using file = await open(path)
  const {buffer, bytesRead} = await file.read(Buffer.alloc(64), 0, 64, 0)
  return /^(\xef\xbb\xbf)?\s*</.test(buffer.subarray(0, bytesRead).toString('latin1'))
}

async function readMarkup(path: string): Promise<Buffer> {
  await using file = await open(path)
  const {size} = await file.stat()
  if (size > LARGEST_SVG) throw new Error('unsupported image format: the drawing is too large')
  return file.readFile()
}
