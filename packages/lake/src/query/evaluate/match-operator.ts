import type {ExprNode, OpCallNode} from 'groq-js'
import {compile} from './compile.ts'
import {matches, matchScore} from './match.ts'
import type {Evaluator, Scope} from './scope.ts'
import {matchesTextQuery, textQueryScore} from './text-query.ts'

/** `left match right`, where right is a pattern or `text::query(…)`. */
export function compileMatch(node: OpCallNode): Evaluator {
  return compileWith(node, matches, matchesTextQuery)
}

export function compileMatchScore(node: OpCallNode): (scope: Scope) => number {
  return compileWith(node, matchScore, textQueryScore)
}

type Compare<Result> = (left: unknown, right: unknown) => Result

function compileWith<Result>(node: OpCallNode, byPattern: Compare<Result>, byTextQuery: Compare<Result>) {
  const left = compile(node.left)
  const query = textQueryArgument(node.right)
  const right = compile(query ?? node.right)
  const apply = query ? byTextQuery : byPattern
  return (scope: Scope) => apply(left(scope), right(scope))
}

export function textQueryArgument(node: ExprNode): ExprNode | undefined {
  if (node.type === 'Group') return textQueryArgument(node.base)
  return node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query' ? node.args[0] : undefined
}
