/** One request, such as can be written down in a corpus and sent again. */
export interface Case {
  method: string
  /** Path and query, from the version on. */
  path: string
  headers?: Record<string, string>
  body?: string
}

export const VERSION = '/v2025-02-19'

/** A query as the client sends it, with parameters that are already JSON. */
export function queryCase(query: string, parameters: Record<string, string> = {}, version = VERSION): Case {
  const named = Object.entries(parameters).map(([name, value]) => `&${encoded(name)}=${encoded(value)}`)
  return {method: 'GET', path: `${version}/data/query/production?query=${encoded(query)}${named.join('')}`}
}

export function postCase(path: string, body: unknown): Case {
  return {method: 'POST', path: VERSION + path, body: typeof body === 'string' ? body : JSON.stringify(body)}
}

/** A text as part of a URL, which cannot hold half of a character. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
