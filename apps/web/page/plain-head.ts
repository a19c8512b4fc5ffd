import type {PageHead} from '@clinic/content/page-type'

/** The head of a page that no search engine should keep. */
export function plainHead(title: string): PageHead {
  return {
    title,
    name: title,
    description: null,
    lead: null,
    caution: null,
    reviewed: null,
    image: null,
    noindex: true,
    type: 'website',
    published: null,
    modified: null,
  }
}
