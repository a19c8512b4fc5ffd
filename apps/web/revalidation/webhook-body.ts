import type {WebhookBody} from '@clinic/content/webhook'

/** The body of a webhook, or `null` when it is not what our projection makes. */
export function parseWebhookBody(text: string): WebhookBody | null {
  const body = parseJson(text)
  if (typeof body !== 'object' || body === null) return null
  const {_id, _type, operation, slug, previousSlug, from, previousFrom} = body as Record<string, unknown>
  if (!isName(_id) || !isName(_type)) return null
  return {
    _id,
    _type,
    operation: operation === 'create' || operation === 'delete' ? operation : 'update',
    slug: addressOrNull(slug),
    previousSlug: addressOrNull(previousSlug),
    from: addressOrNull(from),
    previousFrom: addressOrNull(previousFrom),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-zA-Z0-9._-]{1,250}$/.test(value)
}

/** A slug or a path in characters that need no escaping, and without `..`. */
function addressOrNull(value: unknown): string | null {
  return typeof value === 'string' && /^[\w/.~-]{1,300}$/.test(value) && !value.includes('..') ? value : null
}
