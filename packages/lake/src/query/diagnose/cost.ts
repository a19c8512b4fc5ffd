import {tokensIn} from './tokens.ts'

/**
 * Whether groq-js copies more than that while it parses: it takes all it has read of a list, or of a chain of operators,
 * along with every further item. A list of five thousand items is some 25 million, and takes it about a second.
 */
export function costsMoreToParse(query: string, limit: number): boolean {
  let cost = 0
  let read = 0
  const outer: number[] = []
  for (const {kind} of tokensIn(query)) {
    if (kind === '(' || kind === '[' || kind === '{') {
      outer.push(read)
      read = 0
    } else if (kind === ')' || kind === ']' || kind === '}') {
      read += (outer.pop() ?? 0) + 1
      cost += read
    } else {
      read++
      if (!OPERANDS.has(kind)) cost += read
    }
    if (cost > limit) return true
  }
  return false
}

const OPERANDS = new Set(['constant', 'name', 'number', 'string'])
