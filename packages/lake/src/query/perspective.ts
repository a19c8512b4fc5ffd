import {LakeError} from '../errors.ts'

/** From this version on a request that names no perspective sees what is published; before it saw everything. */
const PUBLISHED_SINCE = '2025-02-19'

/** The layers a request sees, leftmost first, from the values of `?perspective=`. */
export function perspectiveOf(values: string[], apiVersion: string): string[] {
  const names = values
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0) return [apiVersion === 'X' || apiVersion >= PUBLISHED_SINCE ? 'published' : 'raw']
  const layers = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  const wrong = layers.find((name) => !/^[a-zA-Z0-9_-]{1,128}$/.test(name))
  if (wrong !== undefined) throw new LakeError(400, `Invalid perspective ${JSON.stringify(wrong)}.`)
  if (layers.includes('raw') && layers.length > 1) {
    throw new LakeError(400, 'The perspective "raw" cannot be combined with others.')
  }
  // What is published lies below every layer, so whatever stands to its right would never be seen.
  const end = layers.indexOf('published')
  return end > 0 ? layers.slice(0, end) : end === 0 ? ['published'] : layers
}
