import type {ExprNode} from 'groq-js'
import {compile} from './compile.ts'
import {compileMatchScore} from './match-operator.ts'
import type {Scope} from './scope.ts'

/** How much an expression inside `score()` adds. Both sides of `&&` must count for either to count, as in groq-js. */
export function compileScore(node: ExprNode): (scope: Scope) => number {
  if (node.type === 'OpCall' && node.op === 'match') return compileMatchScore(node)
  if (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'boost') return compileBoost(node.args)
  if (node.type === 'Group') return compileScore(node.base)
  if (node.type === 'Or') {
    const [left, right] = [compileScore(node.left), compileScore(node.right)]
    return (scope) => left(scope) + right(scope)
  }
  if (node.type === 'And') {
    const [left, right] = [compileScore(node.left), compileScore(node.right)]
    return (scope) => {
      const [a, b] = [left(scope), right(scope)]
      return a === 0 || b === 0 ? 0 : a + b
    }
  }
  const condition = compile(node)
  return (scope) => (condition(scope) === true ? 1 : 0)
}

function compileBoost([inner, amount]: ExprNode[]): (scope: Scope) => number {
  if (!inner || !amount) return () => 0
  const score = compileScore(inner)
  const boost = compile(amount)
  return (scope) => {
    const base = score(scope)
    const extra = boost(scope)
    return typeof extra === 'number' && extra >= 0 && base > 0 ? base + extra : 0
  }
}
