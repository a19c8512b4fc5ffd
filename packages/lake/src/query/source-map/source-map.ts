import type {ExprNode} from 'groq-js'
import {type Run, Scope} from '../evaluate/scope.ts'
import {TrackedScope, track} from './track.ts'
import {NOTHING, type Origin, type Step, type Tracked} from './tracked.ts'

/** Says for the values of an answer which document, and which place in it, each is a copy of. */
export interface SourceMap {
  documents: {_id: string; _type: string}[]
  paths: string[]
  mappings: Record<string, {type: 'value'; source: Source}>
}

type Source =
  | {type: 'documentValue'; document: number; path: number}
  /** Written in the query. */
  | {type: 'literal'}
  /** Calculated. */
  | {type: 'unknown'}

/**
 * The source map of an answer. Undefined when following the origins ends at another answer than `result`, the JSON text
 * the evaluator gave: no map is better than one that leads an editor to the wrong field.
 */
export function sourceMapOf(tree: ExprNode, run: Run, result: string, withKeys: boolean): SourceMap | undefined {
  const tracked = track(tree, new TrackedScope(NOTHING, new Scope(run, null)))
  return JSON.stringify(tracked.value) === result ? mapOf(tracked, withKeys) : undefined
}

function mapOf(tracked: Tracked, withKeys: boolean): SourceMap {
  const map: SourceMap = {documents: [], paths: [], mappings: {}}
  const documents = new Map<string, number>()
  const paths = new Map<string, number>()

  function visit({value, origin, parts, isLiteral}: Tracked, at: string): void {
    if (Array.isArray(parts)) {
      for (const [index, part] of parts.entries()) visit(part, `${at}[${index}]`)
    } else if (parts) {
      for (const [name, part] of parts) visit(part, at + attribute(name))
    } else if (origin) {
      // One mapping for a whole subtree: readers look for the longest path that leads to what they have.
      map.mappings[at] = {type: 'value', source: {type: 'documentValue', ...sourceOf(origin)}}
    } else if (value !== null) {
      map.mappings[at] = {type: 'value', source: {type: isLiteral ? 'literal' : 'unknown'}}
    }
  }

  function sourceOf({document, path}: Origin): {document: number; path: number} {
    const id = typeof document._originalId === 'string' ? document._originalId : document._id
    const text = `$${path.map((step) => stepText(step, withKeys)).join('')}`
    return {
      document: indexOf(documents, id, () => map.documents.push({_id: id, _type: document._type})),
      path: indexOf(paths, text, () => map.paths.push(text)),
    }
  }

  visit(tracked, '$')
  return map
}

function indexOf(known: Map<string, number>, key: string, add: () => number): number {
  let index = known.get(key)
  if (index === undefined) {
    index = add() - 1
    known.set(key, index)
  }
  return index
}

function stepText(step: Step, withKeys: boolean): string {
  if (typeof step === 'string') return attribute(step)
  if (!withKeys || step.key === undefined) return `[${step.index}]`
  return `[?(@._key=='${step.key.replace(/['\\]/g, '\\$&')}')]`
}

/** As `@sanity/client` writes and reads it. */
function attribute(name: string): string {
  return `['${name.replace(/[\f\n\r\t'\\]/g, (character) => ESCAPES[character] ?? character)}']`
}

const ESCAPES: Record<string, string> = {
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
}
