import {type ExprNode, parse} from 'groq-js'
import {childrenOf} from './ast.ts'
import {type Token, tokensIn} from './diagnose/tokens.ts'

/** A query with its long lists taken out, and a parameter of its own in the place of each. */
export interface Shortened {
  text: string
  lists: Record<string, unknown[]>
}

const LONG_TEXT = 5000
const LONG_LIST = 200

/**
 * Takes the lists out of `_id in ["a", "b", …]`: groq-js needs time that grows with the square of their length, and a
 * list that is one value is quicker to search than one of expressions.
 */
export function withoutLongLists(query: string): Shortened {
  const lists: Shortened['lists'] = {}
  if (query.length < LONG_TEXT || !/\bin\s*\[/.test(query) || query.includes(PREFIX)) return {text: query, lists}
  const tokens = [...tokensIn(query)]
  let text = ''
  let copied = 0
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (token.kind !== '[' || before?.text !== 'in' || token.start < copied) continue
    const end = endOfLiterals(tokens, index)
    const close = tokens[end]
    if (!close || end - index < LONG_LIST || BEHIND.has(tokens[end + 1]?.kind ?? '')) continue
    const name = `${PREFIX}${Object.keys(lists).length}`
    lists[name] = tokens.slice(index + 1, end).flatMap((item) => (item.kind === ',' ? [] : [literalOf(item)]))
    text += `${query.slice(copied, token.start)} $${name} `
    copied = close.start + 1
  }
  return {text: text + query.slice(copied), lists}
}

/** Puts the lists back into a tree, as values. */
export function withLists(root: ExprNode, lists: Shortened['lists']): ExprNode {
  if (Object.keys(lists).length === 0) return root
  const pending = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'Parameter' && lists[node.name]) Object.assign(node, {type: 'Value', value: lists[node.name]})
    pending.push(...childrenOf(node))
  }
  return root
}

const PREFIX = '_long_list_'
const LITERALS = new Set(['constant', 'number', 'string'])
/** What would make something else of a list than of a parameter. */
const BEHIND = new Set(['.', '[', '->', '{', '|'])

/** The place of the bracket that closes a list of nothing but literals; 0 when it is no such list. */
function endOfLiterals(tokens: Token[], start: number): number {
  for (let index = start + 1; index < tokens.length; index += 2) {
    const close = tokens[index + 1]
    if (!LITERALS.has(tokens[index]?.kind ?? '') || !close) return 0
    if (close.kind === ']') return index + 1
    if (close.kind !== ',') return 0
  }
  return 0
}

function literalOf({kind, text}: Token): unknown {
  if (kind === 'string' && !text.includes('\\')) return text.slice(1, -1)
  const node = parse(text)
  return node.type === 'Value' ? node.value : null
}
