/** A number, text, boolean or null in a comparison. */
export type Literal = string | number | boolean | null

export type Comparator = '==' | '!=' | '>' | '>=' | '<' | '<='

/** One of the things between brackets, separated by commas. */
export type Term =
  | {kind: 'index'; index: number}
  | {kind: 'slice'; start: number | null; end: number | null}
  | {kind: 'all'}
  /** `attributes` is empty for `@`, the item itself. Without a comparator the question is whether it is there. */
  | {kind: 'filter'; attributes: string[]; comparator: Comparator | null; literal: Literal}
  | {kind: 'path'; steps: Step[]}

export type Step = {
  /** After `..`: the step is tried on the value and on everything below it. */
  recursive: boolean
} & ({kind: 'attribute'; name: string} | {kind: 'all'} | {kind: 'terms'; terms: Term[]})

export class PathError extends Error {
  override name = 'PathError'
}

const LONGEST_PATH = 10_000
const MOST_STEPS = 200

/**
 * The steps of a JSONMatch path, such as `body[_key=="a"].children[0:2]..marks`.
 * https://www.sanity.io/docs/content-lake/json-match
 */
export function parsePath(text: string): Step[] {
  if (text.length > LONGEST_PATH) throw new PathError(`the path is longer than ${LONGEST_PATH} characters`)
  const scanner = new Scanner(text)
  const steps = parseSteps(scanner)
  if (!scanner.atEnd()) throw scanner.unexpected()
  return steps
}

function parseSteps(scanner: Scanner): Step[] {
  const steps: Step[] = []
  for (;;) {
    const recursive = scanner.take('..')
    const dot = !recursive && steps.length > 0 && scanner.take('.')
    const isFirst = steps.length === 0
    if (scanner.take('[')) steps.push({recursive, kind: 'terms', terms: parseTerms(scanner)})
    else if (isFirst || recursive || dot) steps.push({recursive, ...parseName(scanner)})
    else return steps
    if (steps.length > MOST_STEPS) throw new PathError(`the path has more than ${MOST_STEPS} steps`)
  }
}

function parseName(scanner: Scanner): {kind: 'attribute'; name: string} | {kind: 'all'} {
  if (scanner.take('*')) return {kind: 'all'}
  const name = scanner.name()
  if (name === null) throw scanner.unexpected()
  return {kind: 'attribute', name}
}

function parseTerms(scanner: Scanner): Term[] {
  const terms: Term[] = []
  scanner.enter()
  do terms.push(parseTerm(scanner))
  while (scanner.take(','))
  if (!scanner.take(']')) throw scanner.unexpected()
  scanner.leave()
  return terms
}

function parseTerm(scanner: Scanner): Term {
  const range = parseRange(scanner)
  if (range) return range
  const start = scanner.position
  const filter = parseFilter(scanner)
  if (filter) return filter
  scanner.position = start
  if (scanner.take('*')) return {kind: 'all'}
  const quoted = scanner.text('"')
  if (quoted !== null) return {kind: 'path', steps: [{recursive: false, kind: 'attribute', name: quoted}]}
  return {kind: 'path', steps: parseSteps(scanner)}
}

/** `1`, `-1`, `1:3`, `:3`, `1:`, `:`. */
function parseRange(scanner: Scanner): Term | null {
  const beginning = scanner.position
  const start = parseInteger(scanner)
  const isSlice = scanner.take(':')
  const end = isSlice ? parseInteger(scanner) : null
  if (scanner.ahead(']') || scanner.ahead(',')) {
    if (isSlice) return {kind: 'slice', start, end}
    if (start !== null) return {kind: 'index', index: start}
  }
  scanner.position = beginning
  return null
}

function parseInteger(scanner: Scanner): number | null {
  const digits = scanner.match(/-?\d+/y)?.[0]
  return digits === undefined ? null : Number(digits)
}

/** `name`, `a.b` or `@`, and then `?` or a comparison with a literal, on either side. */
function parseFilter(scanner: Scanner): Term | null {
  const first = parseLiteral(scanner)
  const attributes = first === undefined ? parseAttributes(scanner) : null
  if (attributes && scanner.take('?')) return {kind: 'filter', attributes, comparator: null, literal: null}
  const comparator = scanner.match(/==|!=|>=|<=|>|</y)?.[0] as Comparator | undefined
  if (!comparator) return null
  if (attributes) {
    const literal = parseLiteral(scanner)
    if (literal === undefined) throw scanner.unexpected()
    return {kind: 'filter', attributes, comparator, literal}
  }
  const others = parseAttributes(scanner)
  if (first === undefined || !others) throw scanner.unexpected()
  return {kind: 'filter', attributes: others, comparator: MIRRORED[comparator], literal: first}
}

const MIRRORED: Record<Comparator, Comparator> = {'==': '==', '!=': '!=', '>': '<', '<': '>', '>=': '<=', '<=': '>='}

function parseAttributes(scanner: Scanner): string[] | null {
  if (scanner.take('@')) {
    if (!scanner.take('.')) return []
  }
  const names: string[] = []
  do {
    const name = scanner.name()
    if (name === null) return null
    names.push(name)
  } while (!scanner.ahead('..') && scanner.take('.'))
  return names
}

function parseLiteral(scanner: Scanner): Literal | undefined {
  const text = scanner.text('"')
  if (text !== null) return text
  const [word] = scanner.match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|(?:true|false|null)(?![\w$])/y) ?? []
  return word === undefined ? undefined : JSON.parse(word.replace(/^(-?)0+(?=\d)/, '$1'))
}

class Scanner {
  position = 0
  #depth = 0
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  atEnd(): boolean {
    this.#skipSpace()
    return this.position === this.#source.length
  }

  ahead(symbol: string): boolean {
    this.#skipSpace()
    return this.#source.startsWith(symbol, this.position)
  }

  take(symbol: string): boolean {
    if (!this.ahead(symbol)) return false
    this.position += symbol.length
    return true
  }

  /** `pattern` is sticky. */
  match(pattern: RegExp): RegExpExecArray | null {
    this.#skipSpace()
    pattern.lastIndex = this.position
    const match = pattern.exec(this.#source)
    if (match) this.position += match[0].length
    return match
  }

  /** The name of an attribute; one with other characters is written in single quotes. */
  name(): string | null {
    return this.match(/[\p{L}_$][\p{L}\p{N}_$]*/uy)?.[0] ?? this.text("'")
  }

  text(quote: '"' | "'"): string | null {
    const pattern = quote === '"' ? /"((?:[^"\\]|\\.)*)"/sy : /'((?:[^'\\]|\\.)*)'/sy
    const inner = this.match(pattern)?.[1]
    return inner === undefined ? null : inner.replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_, code) => unescaped(code))
  }

  enter(): void {
    if (++this.#depth > 20) throw new PathError('the path nests brackets too deep')
  }

  leave(): void {
    this.#depth--
  }

  unexpected(): PathError {
    const found = this.#source.slice(this.position, this.position + 20)
    return new PathError(
      found === ''
        ? 'the path ends too early'
        : `unexpected ${JSON.stringify(found)} at character ${this.position} of the path`,
    )
  }

  #skipSpace(): void {
    while (this.#source[this.position] === ' ') this.position++
  }
}

const ESCAPES: Record<string, string> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

function unescaped(code: string): string {
  if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return ESCAPES[code] ?? code
}
