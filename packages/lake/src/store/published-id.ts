/** The id a document has, or will have, once published: `drafts.a` and `versions.r1.a` are both versions of `a`. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.slice(id.indexOf('.', 'versions.'.length) + 1)
  return id
}
