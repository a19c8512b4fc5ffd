const ASSET_ID = /image-[a-zA-Z0-9]+-\d+x\d+-[a-z0-9]+/g

const remembered = new WeakMap<object, ReadonlySet<string>>()

/**
 * Ids of the picture files that a document names anywhere, in a reference or inside of a text: a document in the bin keeps
 * what it held as text. A document is read once; an edit makes a new one.
 */
export function picturesNamedIn(document: object): ReadonlySet<string> {
  const known = remembered.get(document)
  if (known) return known
  const named = new Set(JSON.stringify(document).match(ASSET_ID))
  remembered.set(document, named)
  return named
}
