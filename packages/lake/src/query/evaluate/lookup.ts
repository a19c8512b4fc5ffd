import type {ExprNode, OpCallNode} from 'groq-js'
import {WITHOUT_WORDS} from '../../store/words.ts'
import {tokenize} from '../../tokenize.ts'
import {compile} from './compile.ts'
import {isIndependent, isPathOfItem, pathOf} from './independent.ts'
import {patternTerms, type Term} from './match.ts'
import {textQueryArgument} from './match-operator.ts'
import type {Scope} from './scope.ts'
import {textQueryTerms} from './text-query.ts'

/** A word, or the beginning of one. */
export interface Word {
  text: string
  isStart: boolean
}

/** What an index can be asked, with the values of one run of a query. Whatever a condition says beyond it is tested later. */
export type Lookup =
  | {by: 'id'; ids: string[]}
  | {by: 'type'; types: string[]}
  | {by: 'reference'; ids: string[]}
  | {by: 'value'; path: string; values: (string | number | boolean)[]}
  | {by: 'range'; path: string; operator: '<' | '<=' | '>' | '>='; value: string | number}
  | {by: 'words'; words: Word[]}
  | {by: 'prefix'; prefix: string}
  /** One of the alternatives holds; in each all of its lookups do. */
  | {by: 'any'; alternatives: Lookup[][]}

/** Undefined when, for the values at hand, an index cannot say. */
type LookupOf = (scope: Scope) => Lookup | undefined

/** What indexes can be asked for a condition: the lookups all hold wherever the condition does. */
export function lookupsOf(condition: ExprNode): (scope: Scope) => Lookup[] {
  const parts = conjunctsOf(condition).flatMap((part) => lookupOf(part) ?? [])
  return (scope) => parts.flatMap((part) => part(scope) ?? [])
}

function conjunctsOf(node: ExprNode): ExprNode[] {
  if (node.type === 'And') return [...conjunctsOf(node.left), ...conjunctsOf(node.right)]
  return node.type === 'Group' ? conjunctsOf(node.base) : [node]
}

function lookupOf(node: ExprNode): LookupOf | undefined {
  if (node.type === 'OpCall') return operatorLookup(node)
  if (node.type === 'Or') {
    const sides = [lookupsOf(node.left), lookupsOf(node.right)]
    return (scope) => {
      const alternatives = sides.map((side) => side(scope))
      return alternatives.every((lookups) => lookups.length > 0) ? {by: 'any', alternatives} : undefined
    }
  }
  if (node.type !== 'FuncCall') return undefined
  const [first, second] = node.args
  if (node.namespace === 'global' && node.name === 'references') {
    if (!node.args.every(isIndependent)) return undefined
    const values = node.args.map(compile)
    return (scope) => ({by: 'reference', ids: values.flatMap((value) => value(scope)).filter(isString)})
  }
  if (node.namespace === 'string' && node.name === 'startsWith' && first && second && pathOf(first) === '_id') {
    return isIndependent(second) ? withString(second, (prefix) => ({by: 'prefix', prefix})) : undefined
  }
  return undefined
}

function operatorLookup(node: OpCallNode): LookupOf | undefined {
  const {op, left, right} = node
  switch (op) {
    case '==':
      return equality(left, right) ?? equality(right, left)
    case 'in':
      return membership(left, right)
    case 'match':
      return wordLookup(left, right)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return range(left, op, right) ?? range(right, MIRRORED[op], left)
    default:
      return undefined
  }
}

const MIRRORED = {'<': '>', '<=': '>=', '>': '<', '>=': '<='} as const

function equality(side: ExprNode, other: ExprNode): LookupOf | undefined {
  const path = pathOf(side)
  if (path === undefined || !isIndependent(other)) return undefined
  const value = compile(other)
  return (scope) => atPath(path, [value(scope)])
}

function membership(left: ExprNode, right: ExprNode): LookupOf | undefined {
  const path = pathOf(left)
  if (path === '_id' && right.type === 'FuncCall' && right.name === 'path' && right.args[0]?.type === 'Value') {
    const pattern = right.args[0].value
    return typeof pattern === 'string' ? () => ({by: 'prefix', prefix: pattern.replace(/\*.*$/s, '')}) : undefined
  }
  if (path !== undefined && isIndependent(right)) {
    const list = compile(right)
    return (scope) => {
      const values = list(scope)
      return Array.isArray(values) ? atPath(path, values) : undefined
    }
  }
  // `$id in authors[]._ref`, `"knee" in tags`
  if (!isIndependent(left) || !isPathOfTexts(right)) return undefined
  const isReference = lastNameOf(right) === '_ref'
  return withString(left, (text) => (isReference ? {by: 'reference', ids: [text]} : wordsOf(text)))
}

function atPath(path: string, values: unknown[]): Lookup | undefined {
  if (path === '_id' || path === '_type' || path.endsWith('._ref')) {
    const keys = [...new Set(values)]
    if (!keys.every(isString)) return undefined
    if (path === '_id') return {by: 'id', ids: keys}
    return path === '_type' ? {by: 'type', types: keys} : {by: 'reference', ids: keys}
  }
  return values.every(isKey) ? {by: 'value', path, values: [...new Set(values)]} : undefined
}

function range(side: ExprNode, operator: '<' | '<=' | '>' | '>=', other: ExprNode): LookupOf | undefined {
  const path = pathOf(side)
  if (path === undefined || !isIndependent(other)) return undefined
  const bound = compile(other)
  return (scope) => {
    const value = bound(scope)
    return isKey(value) && typeof value !== 'boolean' ? {by: 'range', path, operator, value} : undefined
  }
}

function wordLookup(left: ExprNode, right: ExprNode): LookupOf | undefined {
  if (!isPathOfTexts(left)) return undefined
  const query = textQueryArgument(right)
  const source = query ?? right
  if (!isIndependent(source)) return undefined
  const pattern = compile(source)
  return (scope) => {
    const value = pattern(scope)
    const terms = query ? textQueryTerms(value) : patternTerms(value)
    const words = (terms ?? []).flatMap((term) => wordOf(term) ?? [])
    return words.length > 0 ? {by: 'words', words} : undefined
  }
}

/** What the index can say of a term with wildcards: how the word begins. */
function wordOf(term: Term): Word | undefined {
  const [text = ''] = term
  return text === '' ? undefined : {text, isStart: term.length > 1}
}

/** The words of a text that stands somewhere in a document. Undefined when it has none. */
export function wordsOf(text: string): Lookup | undefined {
  const words = [...new Set(tokenize(text))].slice(0, MOST_WORDS)
  return words.length > 0 ? {by: 'words', words: words.map((word) => ({text: word, isStart: false}))} : undefined
}

const MOST_WORDS = 20

/** Whether all an expression gives are strings as they stand in the document under test, and the index has their words. */
function isPathOfTexts(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return !WITHOUT_WORDS.has(node.name) && (!node.base || isPathOfTexts(node.base))
    case 'Group':
    case 'ArrayCoerce':
    case 'AccessElement':
    case 'Slice':
    case 'Filter':
      return isPathOfTexts(node.base)
    case 'Map':
    case 'FlatMap':
      return isPathOfTexts(node.base) && isPathOfItem(node.expr) && isPathOfTexts(node.expr)
    case 'Array':
      return node.elements.every(({value}) => isPathOfTexts(value))
    default:
      return false
  }
}

function lastNameOf(node: ExprNode): string | undefined {
  if (node.type === 'AccessAttribute') return node.name
  if (node.type === 'Map' || node.type === 'FlatMap') return lastNameOf(node.expr)
  return node.type === 'Group' || node.type === 'ArrayCoerce' ? lastNameOf(node.base) : undefined
}

function withString(node: ExprNode, lookup: (text: string) => Lookup | undefined): LookupOf {
  const value = compile(node)
  return (scope) => {
    const text = value(scope)
    return isKey(text) && typeof text === 'string' ? lookup(text) : undefined
  }
}

/** A value an index can be asked for. Strings with half a character or a zero are not the same in SQLite. */
function isKey(value: unknown): value is string | number | boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean'
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
