import {type Call, ExpressionWalker} from './expression-walker.ts'
import {Finding} from './finding.ts'
import {TokenReader} from './token-reader.ts'

/** The first thing the hosted parser would refuse in a query, or the calls of a query it would accept. */
export function diagnose(query: string, isParameter: (name: string) => boolean): Finding | Call[] {
  const tokens = new TokenReader(query)
  const walker = new ExpressionWalker(tokens, isParameter)
  try {
    if (tokens.peek().kind === 'end-of-file') return new Finding('no query', 0)
    while (isDefinition(tokens)) walkDefinition(tokens, walker, isParameter)
    walker.walk()
    tokens.expect('end-of-file', 'unable to parse entire expression')
    return walker.calls
  } catch (error) {
    if (error instanceof Finding) return error
    throw error
  }
}

function isDefinition(tokens: TokenReader): boolean {
  const {kind, text} = tokens.peek()
  return kind === 'name' && text === 'fn'
}

/** `fn namespace::name($parameter) = body;` */
function walkDefinition(tokens: TokenReader, walker: ExpressionWalker, isParameter: (name: string) => boolean): void {
  tokens.take()
  tokens.expect('name', 'expected function namespace')
  tokens.expect('::', "expected '::' followed by a function name")
  tokens.expect('name', 'expected a function name')
  tokens.expect('(', "expected '(' following function name")
  const parameter = tokens.expect('name', 'expected parameter name')
  if (!parameter.text.startsWith('$')) throw new Finding('expected parameter name', parameter.start)
  tokens.expect(')', "expected ')' following function arguments")
  tokens.expect('=', "expected '=' following ()")
  walker.isKnownParameter = (name) => name === parameter.text.slice(1) || isParameter(name)
  walker.walk()
  walker.isKnownParameter = isParameter
  tokens.expect(';', "expected ';' at the end of function definition")
}
