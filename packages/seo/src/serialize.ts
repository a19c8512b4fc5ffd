import type {Graph} from './graph.ts'

/**
 * A graph as the text of a `<script type="application/ld+json">`. No text in it can close the script:
 * `<` is written as `\u003c`, which JSON reads as the same character.
 */
export function serialize(graph: Graph): string {
  return JSON.stringify(graph)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
