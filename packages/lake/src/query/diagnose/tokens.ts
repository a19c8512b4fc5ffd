/** A piece of a query. `kind` of a sign is the sign itself: `==`, `[`, `->`. */
export interface Token {
  kind: string
  text: string
  start: number
  /** Blanks stand before it: `count (x)` calls nothing. */
  isApart: boolean
}

/** The tokens of a query, the last of kind `end-of-file`. Takes time in proportion to how far they are read. */
export function* tokensIn(query: string): Generator<Token, void> {
  let position = 0
  let isApart = false
  let reachedEnd = false
  while (position < query.length) {
    const blank = match(BLANK, query, position)
    if (blank !== '') {
      position += blank.length
      isApart = !blank.startsWith('/') || isApart
      reachedEnd = true
      continue
    }
    const token = tokenAt(query, position)
    yield {...token, start: position, isApart}
    position += token.text.length
    isApart = false
    reachedEnd = READ_ON.has(token.kind)
  }
  // Where a name, number or blank ran into the end, the hosted parser counts the end as one further on.
  yield {kind: 'end-of-file', text: '', start: reachedEnd ? query.length + 1 : query.length, isApart}
}

const BLANK = /[\s\u0085]+|\/\/[^\n]*/y
const NAME = /[A-Za-z_$][A-Za-z_0-9]*/y
const DIGITS = /\d(?:\d|\.(?!\.)|[eE][+-]?)*/y
const NUMBER = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const DOTS = /\.+/y
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy
const SIGN = /==|\|\||&&|<=|>=|=>|!=|->|\*\*|::|[><!+\-*/%|=:,(){}[\]^@;]/y
const ESCAPE = /\\(?!["'\\/bfnrt]|u[0-9a-fA-F]{4}|u\{0*(?:10|[0-9a-fA-F])?[0-9a-fA-F]{1,4}\})/

const READ_ON = new Set(['name', 'constant', 'number', '.', '..', '...'])

function tokenAt(query: string, position: number): {kind: string; text: string} {
  const name = match(NAME, query, position)
  if (name !== '') return {kind: ['true', 'false', 'null'].includes(name) ? 'constant' : 'name', text: name}
  const digits = match(DIGITS, query, position)
  if (digits !== '') return {kind: NUMBER.test(digits) ? 'number' : 'illegal', text: digits}
  const dots = match(DOTS, query, position)
  if (dots !== '') return {kind: dots.length <= 3 ? dots : 'illegal', text: dots}
  const first = query[position] ?? ''
  if (first === '"' || first === "'") {
    const string = match(STRING, query, position)
    if (string === '') return {kind: 'illegal', text: query.slice(position)}
    return {kind: ESCAPE.test(string.replaceAll('\\\\', '')) ? 'illegal' : 'string', text: string}
  }
  const sign = match(SIGN, query, position)
  return sign === ''
    ? {kind: 'illegal', text: String.fromCodePoint(query.codePointAt(position) ?? 0)}
    : {kind: sign, text: sign}
}

function match(pattern: RegExp, query: string, position: number): string {
  pattern.lastIndex = position
  return pattern.exec(query)?.[0] ?? ''
}
