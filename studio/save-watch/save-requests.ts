/** The part of a client request that tells whether it saves what an editor typed. */
export interface SaveRequest {
  url: string
  method?: string
  body?: unknown
}

/** The published id of the document whose form this request saves, or null when it saves none. */
export function savedDocumentOf(request: SaveRequest): string | null {
  if (request.method?.toUpperCase() !== 'POST' || !/\/data\/actions\//.test(request.url)) return null
  const action = actionsOf(request.body).find(({actionType}) => typed.has(actionType))
  return action?.publishedId ?? null
}

/** Publishing and deleting show their own message when they fail; typing does not. */
const typed = new Set(['sanity.action.document.edit', 'sanity.action.document.create'])

function actionsOf(body: unknown): {actionType: string; publishedId: string}[] {
  const content: unknown = typeof body === 'string' ? JSON.parse(body) : body
  if (typeof content !== 'object' || content === null || !('actions' in content)) return []
  return Array.isArray(content.actions) ? content.actions : []
}
