/** A document as a link shows it. `null` when the document is missing or not published. */
export const linkFragment = `
  _id,
  _type,
  "title": select(_type in ["person", "clinic"] => name, title),
  "slug": slug.current
`
