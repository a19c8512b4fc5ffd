import {readFileSync} from 'node:fs'
import {median, microseconds, table} from '../measure.ts'
import {startServer, TOKEN, temporaryDirectory} from './server.ts'

const MOST_KEPT = 0.2

/** A picture made smaller for the first time, and the same again. */
export async function benchPictures(): Promise<string[]> {
  const {directory, remove} = temporaryDirectory()
  const server = await startServer(directory)
  try {
    const picture = readFileSync(new URL('../../seed/images/canal.png', import.meta.url))
    const response = await fetch(`${server.url}/v2025-02-19/assets/images/bench`, {
      method: 'POST',
      headers: {authorization: `Bearer ${TOKEN}`, 'content-type': 'image/png'},
      body: picture,
    })
    const {document} = (await response.json()) as {document: {path: string}}
    const get = async (query: string) => {
      const answer = await fetch(`${server.url}/${document.path}?${query}`)
      if (!answer.ok) throw new Error(`${query}: ${answer.status} ${await answer.text()}`)
      await answer.arrayBuffer()
    }
    let width = 300
    const fresh = await median(() => get(`w=${width++}&fm=webp`), {atLeast: 10})
    const kept = await median(() => get('w=300&fm=webp'))
    const original = await median(() => get(''))
    console.log('\nPictures over HTTP (median)')
    console.log(
      table(
        ['', 'µs', 'than fresh'],
        [
          ['width 300-310 as WebP, fresh', microseconds(fresh), '1x'],
          ['the same again', microseconds(kept), `${(kept / fresh).toFixed(2)}x`],
          ['the original', microseconds(original), `${(original / fresh).toFixed(2)}x`],
        ],
      ),
    )
    return kept / fresh > MOST_KEPT
      ? [`a kept picture takes ${(kept / fresh).toFixed(2)}x of a fresh one, at most ${MOST_KEPT}x`]
      : []
  } finally {
    await server.stop()
    remove()
  }
}
