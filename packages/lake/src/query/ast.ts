import type {ExprNode, ObjectAttributeNode} from 'groq-js'

/** The expressions directly inside an expression. */
export function childrenOf(node: ExprNode): ExprNode[] {
  switch (node.type) {
    case 'AccessAttribute':
      return node.base ? [node.base] : []
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Asc':
    case 'Deref':
    case 'Desc':
    case 'Group':
    case 'Neg':
    case 'Not':
    case 'Pos':
    case 'Slice':
      return [node.base]
    case 'And':
    case 'Or':
    case 'OpCall':
      return [node.left, node.right]
    case 'InRange':
      return [node.base, node.left, node.right]
    case 'Filter':
    case 'FlatMap':
    case 'Map':
    case 'Projection':
      return [node.base, node.expr]
    case 'FuncCall':
      return node.args
    case 'PipeFuncCall':
      return [node.base, ...node.args]
    case 'Array':
      return node.elements.map(({value}) => value)
    case 'Object':
      return node.attributes.flatMap(partsOf)
    case 'Select':
      return [
        ...node.alternatives.flatMap(({condition, value}) => [condition, value]),
        ...(node.fallback ? [node.fallback] : []),
      ]
    case 'SelectorFuncCall':
      return [node.arg]
    case 'SelectorNested':
      return [node.base, node.nested]
    case 'Tuple':
      return node.members
    default:
      return []
  }
}

function partsOf(attribute: ObjectAttributeNode): ExprNode[] {
  return attribute.type === 'ObjectConditionalSplat' ? [attribute.condition, attribute.value] : [attribute.value]
}

/**
 * Whether groq-js would read `[expr]` as an index or an attribute, had it known the parameters: arithmetic over constants
 * with a parameter among them.
 */
export function isParameterShaped(node: ExprNode): boolean {
  return isConstant(node) && hasParameter(node)
}

function isConstant(node: ExprNode): boolean {
  switch (node.type) {
    case 'Value':
    case 'Parameter':
      return true
    case 'Group':
    case 'Neg':
    case 'Pos':
      return isConstant(node.base)
    case 'OpCall':
      return ['+', '-', '*', '/', '%', '**'].includes(node.op) && isConstant(node.left) && isConstant(node.right)
    default:
      return false
  }
}

function hasParameter(node: ExprNode): boolean {
  return node.type === 'Parameter' || childrenOf(node).some(hasParameter)
}
