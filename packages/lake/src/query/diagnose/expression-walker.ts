import {Finding} from './finding.ts'
import {
  associatesRight,
  HIGHEST,
  isArithmetic,
  isInfix,
  isPostfix,
  isPrefix,
  isWord,
  precedenceOf,
} from './operators.ts'
import type {TokenReader} from './token-reader.ts'
import type {Token} from './tokens.ts'

/** A call such as `string::split(a, b)` that stands in the query. */
export interface Call {
  namespace: string
  name: string
  start: number
  end: number
  argumentCount: number
}

type Kind = 'arrow' | 'call' | 'number' | 'object' | 'other' | 'parent' | 'range' | 'string' | 'this'

/** As much of an expression as is needed to say what may stand beside it. */
interface Walked {
  kind: Kind
  start: number
  end: number
  /** Of a range: both ends are numbers. */
  isConstant?: boolean
}

const DEEPEST = 500

/**
 * Walks an expression as the hosted parser does, and throws a `Finding` at the first thing that one would refuse.
 * Nothing is built: the tree comes from groq-js, which says only that a query is wrong.
 */
export class ExpressionWalker {
  readonly calls: Call[] = []
  /** Names that `$name` may have: the parameters of the request, and of the function being defined. */
  isKnownParameter: (name: string) => boolean
  readonly #tokens: TokenReader
  #depth = 0

  constructor(tokens: TokenReader, isKnownParameter: (name: string) => boolean) {
    this.#tokens = tokens
    this.isKnownParameter = isKnownParameter
  }

  /** The expression that must come next. */
  walk(precedence = 1, isBehind = false): Walked {
    const walked = this.#walkMaybe(precedence, isBehind)
    if (walked) return walked
    const {kind, text, start} = this.#tokens.peek()
    const seen = kind === 'end-of-file' ? 'end-of-file' : `token ${JSON.stringify(text.slice(0, 200))}`
    throw new Finding(`unexpected ${seen}, expected expression`, start, start + text.length)
  }

  #walkMaybe(precedence = 1, isBehind = false): Walked | undefined {
    if (++this.#depth > DEEPEST) {
      const {start, text} = this.#tokens.peek()
      throw new Finding('the query is nested too deeply', start, start + text.length)
    }
    const first = this.#walkFirst(isBehind)
    const walked = first && this.#walkOperators(first, precedence)
    this.#depth--
    return walked
  }

  #walkFirst(isBehind: boolean): Walked | undefined {
    const token = this.#tokens.peek()
    if (!isPrefix(token.kind)) return this.#walkAtom(isBehind)
    this.#tokens.take()
    const next = precedenceOf(token.kind) + (associatesRight(token.kind) ? 0 : 1)
    const operand = this.#walkMaybe(next)
    if (!operand) return token.kind === '...' ? walkedAs('other', token) : undefined
    const isSigned = token.kind === '+' || token.kind === '-'
    return {...walkedAs(isSigned && operand.kind === 'number' ? 'number' : 'other', token), end: operand.end}
  }

  #walkAtom(isBehind: boolean): Walked | undefined {
    const token = this.#tokens.peek()
    switch (token.kind) {
      case 'name':
        return this.#walkName()
      case '*':
      case 'constant':
        return walkedAs('other', this.#tokens.take())
      case '@':
        return walkedAs('this', this.#tokens.take())
      case '^':
        return walkedAs('parent', this.#tokens.take())
      case 'number':
      case 'string':
        return walkedAs(token.kind, this.#tokens.take())
      case '(':
        return this.#walkParentheses()
      case '[':
        return isBehind ? this.#walkBrackets(walkedAs('other', token)) : this.#walkList('[', ']', 'array')
      case '{':
        return this.#walkList('{', '}', 'object')
      default:
        return undefined
    }
  }

  #walkName(): Walked {
    const token = this.#tokens.take()
    if (token.text.startsWith('$')) {
      const name = token.text.slice(1)
      if (this.isKnownParameter(name)) return walkedAs('number', token)
      throw new Finding(`param $${name} referenced, but not provided`, token.start, token.start + name.length)
    }
    const next = this.#tokens.peek()
    if (next.isApart) return walkedAs('other', token)
    if (next.kind === '(') return this.#walkCall('global', token, token.start)
    if (next.kind !== '::') return walkedAs('other', token)
    this.#tokens.take()
    const name = this.#tokens.take()
    const paren = this.#tokens.peek()
    if (name.kind !== 'name' || paren.kind !== '(' || paren.isApart) {
      throw new Finding('expected a function following namespace expression', name.start, name.start + name.text.length)
    }
    return this.#walkCall(token.text, name, token.start)
  }

  #walkCall(namespace: string, name: Token, start: number): Walked {
    const open = this.#tokens.take()
    const argumentCount = this.#walkItems()
    const close = this.#tokens.close(')', "expected ')' following function arguments", open.start)
    const end = close.start + 1
    this.calls.push({namespace, name: name.text, start, end, argumentCount})
    return {kind: 'call', start, end}
  }

  #walkParentheses(): Walked {
    const open = this.#tokens.take()
    let inner = this.walk()
    while (this.#tokens.accept(',')) inner = {...this.walk(), kind: 'other'}
    const close = this.#tokens.take()
    if (close.kind !== ')') {
      throw new Finding("expected ')' following parenthesized expression", open.start, close.start)
    }
    const kind = inner.kind === 'number' ? 'number' : 'other'
    return {kind, start: open.start, end: close.start + 1}
  }

  #walkList(open: string, close: string, what: 'array' | 'object'): Walked {
    const {start} = this.#tokens.expect(open, 'expected expression')
    this.#walkItems()
    const {start: last} = this.#tokens.close(close, `expected '${close}' following ${what} body`, start)
    return {kind: what === 'object' ? 'object' : 'other', start, end: last + 1}
  }

  /** Items with commas between them, and maybe one behind the last. */
  #walkItems(): number {
    let count = 0
    while (this.#walkMaybe()) {
      count++
      if (!this.#tokens.accept(',')) break
    }
    return count
  }

  /** What stands in brackets behind an expression: a filter, an index, a slice, or nothing. */
  #walkBrackets(base: Walked): Walked {
    const open = this.#tokens.take()
    const inner = this.#walkMaybe()
    const close = this.#tokens.close(']', "expected ']' following expression", open.start)
    if (inner?.kind === 'range' && !inner.isConstant) {
      throw new Finding('subscript ranges must have integer endpoints', open.start, close.start + 1)
    }
    return {kind: 'other', start: base.start, end: close.start + 1}
  }

  #walkOperators(first: Walked, precedence: number): Walked {
    let left = first
    for (;;) {
      const token = this.#tokens.peek()
      if (token.kind === '[') {
        if (HIGHEST < precedence) return left
        left = this.#walkBrackets(left)
        continue
      }
      const operator = operatorAt(token, left)
      if (operator === undefined || precedenceOf(operator) < precedence) return left
      const isWritten = token.kind !== '{' && !(left.kind === 'arrow' && operator === '.' && token.kind === 'name')
      if (isWritten) this.#tokens.take()
      if (isPostfix(operator)) {
        left = {kind: operator === '->' ? 'arrow' : 'other', start: left.start, end: token.start + token.text.length}
        continue
      }
      if (!isInfix(operator)) {
        const description = `expected infix operator, but saw ${JSON.stringify(operator)}`
        throw new Finding(description, token.start, token.start + token.text.length)
      }
      left = this.#walkRight(left, operator)
    }
  }

  #walkRight(left: Walked, operator: string): Walked {
    const next = precedenceOf(operator) + (associatesRight(operator) ? 0 : 1)
    const right = this.walk(next, operator === '|' || operator === '.')
    const isForeign = (right.kind === 'parent' && left.kind !== 'parent') || right.kind === 'this'
    if (operator === '.' && isForeign) {
      throw new Finding(`${right.kind === 'this' ? '@' : '^'} is not allowed here`, right.start, right.end)
    }
    if (operator === '|' && right.kind !== 'object' && right.kind !== 'call') {
      throw new Finding('object or function expected', right.start, right.end)
    }
    const isConstant = left.kind === 'number' && right.kind === 'number'
    return {kind: kindOf(operator, right, isConstant), start: left.start, end: right.end, isConstant}
  }
}

function kindOf(operator: string, right: Walked, isConstant: boolean): Kind {
  if (operator === '..' || operator === '...') return 'range'
  if (isArithmetic(operator) && isConstant) return 'number'
  return operator === '.' && right.kind === 'parent' ? 'parent' : 'other'
}

function operatorAt(token: Token, left: Walked): string | undefined {
  if (token.kind === '{') return '|'
  if (token.kind === 'name') {
    if (isWord(token.text)) return token.text
    return left.kind === 'arrow' ? '.' : undefined
  }
  return precedenceOf(token.kind) === -1 ? undefined : token.kind
}

function walkedAs(kind: Kind, {start, text}: Token): Walked {
  return {kind, start, end: start + text.length}
}
