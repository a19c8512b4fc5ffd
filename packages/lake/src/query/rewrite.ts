import {withDeltaCallsAsDiff} from './delta-calls.ts'
import {withoutVariants} from './variants.ts'

/** A query as groq-js has to be given it to read it as the hosted lake does. */
export function rewritten(query: string, mode: 'normal' | 'delta'): string {
  const known = withWholeCodePoints(withoutVariants(query))
  const text = mode === 'delta' ? withDeltaCallsAsDiff(known) : known
  // groq-js takes a comment for one only when a line ends it.
  return `${text}\n`
}

/** groq-js keeps four of the digits of `\u{1F600}`, so it is handed the two halves instead. */
function withWholeCodePoints(query: string): string {
  if (!query.includes('\\u{')) return query
  return query.replace(ESCAPES, (text, digits: string | undefined) => {
    const code = digits === undefined ? Number.NaN : Number.parseInt(digits, 16)
    if (!(code <= 0x10ffff)) return text
    const units = Array.from(String.fromCodePoint(code).split(''), (unit) => unit.charCodeAt(0))
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
  })
}

const ESCAPES = /\\(?:u\{([0-9a-fA-F]+)\}|.)/gs
