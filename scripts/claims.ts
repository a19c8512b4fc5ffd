import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {answerLine} from '@clinic/claims'

/**
 * `npm run --silent claims`: reads NDJSON `{id, text, parts?, context?}` on standard input and writes NDJSON `{id, findings}` in the same order.
 * Exit code 1 when a line could not be read; its number and what to do are on standard error, and all other lines are answered.
 */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read our answers has heard enough.
  if (error.code === 'EPIPE') process.exit()
  throw error
})

let number = 0
for await (const line of createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})) {
  number += 1
  const given = number === 1 ? line.replace(/^\uFEFF/, '') : line
  if (given.trim() === '') continue
  const answer = answerLine(given)
  if ('error' in answer) {
    console.error(`Line ${number}: ${answer.error}`)
    process.exitCode = 1
  }
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
}
