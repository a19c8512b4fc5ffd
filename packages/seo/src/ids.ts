/** The things of one page that other things point at. */
export type Part = 'webpage' | 'article' | 'condition' | 'treatment' | 'person' | 'source' | 'glossary' | 'breadcrumb'

/** `https://example.org/#clinic`: one clinic for the whole site. */
export function clinicId(origin: string): string {
  return `${origin}/#clinic`
}

/** `https://example.org/#website`: one website, likewise. */
export function websiteId(origin: string): string {
  return `${origin}/#website`
}

/** `https://example.org/conditions/sciatica#condition`: the thing a page is about, named by the page's address. */
export function idOf(url: string, part: Part): string {
  return `${url}#${part}`
}
