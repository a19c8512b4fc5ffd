import {type ContentDocument, type DatasetFacts, publishedIdOf} from '@clinic/content/checks'

/** What is left when the other documents cannot be read. Its redirects are read anew before anything is published. */
export const noFacts: DatasetFacts = {published: new Map(), drafts: new Map(), usedBy: new Map(), deadLinks: new Map()}

/** The facts with these redirects, drafts included, in the place of those they know. */
export function withRedirects(facts: DatasetFacts, redirects: readonly ContentDocument[]): DatasetFacts {
  const published = without(facts.published)
  const drafts = without(facts.drafts)
  for (const redirect of redirects) {
    if (redirect._id.startsWith('drafts.')) drafts.set(publishedIdOf(redirect._id), redirect)
    else published.set(redirect._id, redirect)
  }
  return {...facts, published, drafts}
}

function without(documents: DatasetFacts['published']): Map<string, ContentDocument> {
  return new Map([...documents].filter(([, {_type}]) => _type !== 'redirect'))
}
