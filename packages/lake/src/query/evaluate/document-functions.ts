import type {ExprNode} from 'groq-js'
import {compile} from './compile.ts'
import {referencesOf} from './references.ts'
import type {Evaluator, Scope} from './scope.ts'
import {attributeOf} from './values.ts'

/**
 * `documents::get(reference)`: the document a global document reference names, such as `dataset:project.production:id`.
 * Null for what lies in another dataset or a media library, none of which the local lake has.
 */
export function compileGet([node]: ExprNode[]): Evaluator {
  const reference = node ? compile(node) : () => null
  return (scope) => {
    const value = reference(scope)
    const text = typeof value === 'string' ? value : attributeOf(value, '_ref')
    const start = globalReference('', scope)
    if (typeof text !== 'string' || !text.startsWith(start)) return null
    const id = text.slice(start.length)
    scope.run.dependencies.onIds([id])
    return scope.run.view.get(id) ?? null
  }
}

/** How many documents refer to the one at hand, by id or by global document reference. */
export function compileIncomingCount(isGlobal: boolean): () => Evaluator {
  return () => (scope) => {
    const id = attributeOf(scope.value, '_id')
    if (typeof id !== 'string') return null
    const reference = isGlobal ? globalReference(id, scope) : id
    scope.run.dependencies.onEverything()
    let count = 0
    for (const document of scope.run.view.find([{by: 'reference', ids: [reference]}]).documents) {
      scope.run.checkpoint?.()
      if (referencesOf(document).has(reference)) count++
    }
    return count
  }
}

function globalReference(id: string, {run}: Scope): string {
  return `dataset:${run.projectId}.${run.dataset}:${id}`
}
