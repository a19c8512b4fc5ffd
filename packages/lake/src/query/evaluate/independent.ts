import type {ExprNode} from 'groq-js'
import {isClosed} from './closed.ts'

/** `slug.current` for an attribute of the document under test, undefined for anything else. */
export function pathOf(node: ExprNode): string | undefined {
  if (node.type === 'Group') return pathOf(node.base)
  if (node.type !== 'AccessAttribute') return undefined
  if (!node.base || node.base.type === 'This') return node.name
  const base = pathOf(node.base)
  return base && `${base}.${node.name}`
}

/** Whether an expression has the same value for every document under test: it never looks at `@` of the filter. */
export function isIndependent(node: ExprNode): boolean {
  switch (node.type) {
    case 'Value':
    case 'Parameter':
    case 'Parent':
      return true
    case 'Group':
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Slice':
    case 'Deref':
      return isIndependent(node.base)
    case 'AccessAttribute':
      return node.base !== undefined && isIndependent(node.base)
    case 'Array':
      return node.elements.every(({value}) => isIndependent(value))
    case 'OpCall':
      return node.op === '+' && isIndependent(node.left) && isIndependent(node.right)
    case 'FuncCall':
      return (
        (node.namespace === 'global' && node.name === 'now') ||
        (node.namespace === 'string' && node.args.every(isIndependent)) ||
        (node.namespace === 'global' && PURE.has(node.name) && node.args.every(isIndependent))
      )
    case 'Map':
    case 'FlatMap':
      return (isIndependent(node.base) && isPathOfItem(node.expr)) || isClosed(node)
    default:
      return isClosed(node)
  }
}

const PURE = new Set(['lower', 'upper', 'string', 'coalesce'])

/** `@`, `name`, `name.other->`: looks at the item of a traversal and nowhere else. */
export function isPathOfItem(node: ExprNode): boolean {
  if (node.type === 'This') return true
  if (node.type === 'AccessAttribute') return !node.base || isPathOfItem(node.base)
  return (node.type === 'Deref' || node.type === 'ArrayCoerce') && isPathOfItem(node.base)
}
