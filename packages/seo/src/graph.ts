import type {Graph as SchemaGraph, Thing} from 'schema-dts'

export type Graph = SchemaGraph
export type GraphNode = Exclude<Thing, string>

/**
 * One JSON-LD graph of the nodes that are there. Empty values are left out, so that builders can write
 * `telephone: clinic.phone ?? undefined` without asking each time.
 */
export function graph(...nodes: (GraphNode | null | undefined)[]): Graph {
  const present = nodes.filter((node) => node !== null && node !== undefined)
  return {'@context': 'https://schema.org', '@graph': present.map((node) => withoutEmpty(node) as GraphNode)}
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, withoutEmpty(child)] as const)
      .filter(([, child]) => !isEmpty(child)),
  )
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
