import {Finding} from './finding.ts'
import {type Token, tokensOf} from './tokens.ts'

const END: Token = {kind: 'end-of-file', text: '', start: 0, isApart: false}

/** Reads the tokens of a query one after the other. */
export class TokenReader {
  readonly #tokens: Token[]
  #next = 0

  constructor(query: string) {
    this.#tokens = tokensOf(query)
  }

  peek(): Token {
    return this.#tokens[this.#next] ?? this.#tokens.at(-1) ?? END
  }

  take(): Token {
    const token = this.peek()
    this.#next++
    return token
  }

  /** Takes the next token if it is of this kind. */
  accept(kind: string): boolean {
    const fits = this.peek().kind === kind
    if (fits) this.#next++
    return fits
  }

  /** Takes the next token, which closes what was opened at `start`. */
  close(kind: string, description: string, start: number): Token {
    const token = this.take()
    if (token.kind !== kind) throw new Finding(description, start, token.start + token.text.length)
    return token
  }

  /** Takes the next token, or says that it is missing. */
  expect(kind: string, description: string): Token {
    const token = this.take()
    if (token.kind !== kind) throw new Finding(description, token.start)
    return token
  }
}
