import {Finding} from './finding.ts'
import {type Token, tokensIn} from './tokens.ts'

const END: Token = {kind: 'end-of-file', text: '', start: 0, isApart: false}

/** Reads the tokens of a query one after the other. */
export class TokenReader {
  readonly #tokens: Iterator<Token, void>
  #next: Token

  constructor(query: string) {
    this.#tokens = tokensIn(query)
    this.#next = this.#tokens.next().value ?? END
  }

  peek(): Token {
    return this.#next
  }

  take(): Token {
    const token = this.#next
    // The end stays the end.
    this.#next = this.#tokens.next().value ?? token
    return token
  }

  /** Takes the next token if it is of this kind. */
  accept(kind: string): boolean {
    const fits = this.peek().kind === kind
    if (fits) this.take()
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
