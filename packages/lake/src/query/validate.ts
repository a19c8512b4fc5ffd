import type {ExprNode} from 'groq-js'
import {childrenOf} from './ast.ts'

/** What is wrong with a tree that groq-js accepts and the hosted lake does not; undefined when nothing is. */
export function invalidityOf(root: ExprNode): string | undefined {
  const pending = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    // groq-js looks names up where `toString` is found as well.
    if (node.type === 'PipeFuncCall' && node.name !== 'order' && node.name !== 'score') {
      return `unknown pipe function ${node.name}()`
    }
    if (node.type === 'PipeFuncCall' && node.name === 'score' && !isUnmodified(node.base)) {
      return 'score() works on documents as they are: it must stand before any projection'
    }
    const expected = node.type === 'FuncCall' ? ARITY[`${node.namespace}::${node.name}`] : undefined
    if (node.type === 'FuncCall' && expected !== undefined && node.args.length !== expected) {
      return `incorrect number of arguments to function ${node.namespace}::${node.name}(): expected ${expected}, got ${node.args.length}`
    }
    pending.push(...childrenOf(node))
  }
  return undefined
}

/** Of the functions whose arguments groq-js does not count. */
const ARITY: Record<string, number> = {
  'documents::get': 1,
  'documents::incomingRefCount': 0,
  'documents::incomingGlobalDocumentReferenceCount': 0,
  'media::aspect': 2,
  'user::attributes': 0,
}

/** Documents as they are stored: everything, filtered, sliced, in some order. */
function isUnmodified(node: ExprNode): boolean {
  switch (node.type) {
    case 'AccessElement':
    case 'Map':
    case 'Object':
    case 'Projection':
    case 'Value':
      return false
    case 'ArrayCoerce':
    case 'Filter':
    case 'Group':
    case 'PipeFuncCall':
    case 'Slice':
      return isUnmodified(node.base)
    default:
      return true
  }
}
