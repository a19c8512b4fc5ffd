/** Which changes the site is told of: content with what the library says of pictures, and nothing else of the system's own. Also typed into hosted Sanity's webhook form. */
export const WEBHOOK_FILTER =
  '_type in ["condition", "treatment", "article", "person", "citation", "glossaryTerm", "page", "legalNotice", "redirect", "clinic", "siteSettings", "sanity.imageAsset"]'

/** What the site is told of a change: enough to know which addresses show the document now, and which did before. */
export const WEBHOOK_PROJECTION = `{
  "_id": coalesce(after()._id, before()._id),
  "_type": coalesce(after()._type, before()._type),
  "operation": delta::operation(),
  "slug": after().slug.current,
  "previousSlug": before().slug.current,
  "from": after().from,
  "previousFrom": before().from
}`

/** The body of the webhook that the projection makes. */
export interface WebhookBody {
  _id: string
  _type: string
  operation: 'create' | 'update' | 'delete'
  slug: string | null
  previousSlug: string | null
  /** The old address of a redirect. */
  from: string | null
  previousFrom: string | null
}
