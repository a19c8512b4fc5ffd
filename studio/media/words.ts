import type {Lack} from '@clinic/content/picture-details'
import {type Cause, causeOf} from '../save-watch/causes.ts'
import type {Picture} from './picture.ts'

/** What stands under a picture in the grid. */
export function stateWords({lacks, uses, keptBy}: Picture): string[] {
  return [...lacks.map((lack) => lackWords[lack]), usedWords(uses.length, keptBy)]
}

const lackWords: Record<Lack, string> = {
  description: 'Not described',
  credit: 'No credit',
  licence: 'No licence',
}

function usedWords(uses: number, keptBy: Picture['keptBy']): string {
  if (uses > 0) return uses === 1 ? 'Used once' : `Used ${uses} times`
  return keptBy === null ? 'Nobody uses it' : keptWords[keptBy]
}

const keptWords = {bin: 'Used in the bin', link: 'Shown by a shared link'}

/** Tags as somebody types them into one field, without empty ones and each once. */
export function tagsFrom(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().replace(/\s+/g, ' ').toLowerCase())
  return [...new Set(tags.filter(Boolean))]
}

export function fileWords({fileName, width, height, size, uploadedAt}: Picture): string {
  const weight = size >= 1_000_000 ? `${(size / 1_000_000).toFixed(1)} MB` : `${Math.ceil(size / 1000)} KB`
  return [fileName, `${width} × ${height} pixels`, weight, `uploaded ${uploadedAt.slice(0, 10)}`]
    .filter(Boolean)
    .join(' · ')
}

/** Why a request about a picture failed, and what to do. */
export function failureWords(error: unknown): string {
  return failures[causeOf(error)]
}

const failures: Record<Cause, string> = {
  unreachable: 'The content server does not answer. Check your internet connection and try again.',
  server: 'The content server has a fault. Try again in a few minutes.',
  signedOut: 'You have been signed out. Copy what you wrote, sign in again, and try once more.',
  forbidden: 'Your account may look at pictures and not change them. Ask an administrator for the right to edit.',
  conflict: 'Several people changed this picture at the same moment. Try again.',
  tooLarge: 'The file is too large. Make the picture smaller, 2,000 pixels wide at most, and try again.',
  refused: 'The content server refused it. Is the file a picture, such as a JPEG or a PNG?',
}
