import type {PipeFuncCallNode} from 'groq-js'
import {compile} from './compile.ts'
import type {Scope} from './scope.ts'
import {compileScore} from './score.ts'
import {compareTotally, isObject} from './values.ts'

/** Where an item of the list goes, and what `score()` gave it. */
export interface Placed {
  index: number
  score?: number
}

/** `| order(…)` or `| score(…)`: says for each item of the answer which item of the list it is. */
export function compilePlacement(node: PipeFuncCallNode): (list: unknown[], scope: Scope) => Placed[] {
  return node.name === 'score' ? compileScoring(node) : compileOrdering(node)
}

function compileOrdering(node: PipeFuncCallNode) {
  const keys = node.args.map((argument) => ({
    direction: argument.type === 'Desc' ? -1 : 1,
    key: compile(argument.type === 'Asc' || argument.type === 'Desc' ? argument.base : argument),
  }))
  return (list: unknown[], scope: Scope): Placed[] => {
    const rows = list.map((item, index) => {
      const inner = scope.nested(item)
      return {index, values: keys.map(({key}) => key(inner))}
    })
    rows.sort((a, b) => {
      for (const [position, {direction}] of keys.entries()) {
        const order = compareTotally(a.values[position], b.values[position])
        if (order !== 0) return direction * order
      }
      return 0
    })
    return rows
  }
}

/** Items that are no objects cannot hold a score and are left out. */
function compileScoring(node: PipeFuncCallNode) {
  const scores = node.args.map(compileScore)
  return (list: unknown[], scope: Scope): Placed[] => {
    const rows = list.flatMap((item, index) => {
      if (!isObject(item)) return []
      const inner = scope.nested(item)
      const start = typeof item._score === 'number' ? item._score : 0
      return [{index, score: scores.reduce((sum, score) => sum + score(inner), start)}]
    })
    return rows.sort((a, b) => b.score - a.score)
  }
}
