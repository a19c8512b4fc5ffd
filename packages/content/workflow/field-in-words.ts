/** Fields whose name says little of what the form calls them, in the words of the form. */
const titles: Record<string, string> = {
  alsoKnownAs: 'also called',
  body: 'text',
  candidacy: 'who it may suit',
  claimOverrides: 'claims that a reviewer allows',
  contraindications: 'who should not have it',
  costNote: 'cost',
  definition: 'what it is',
  figure: 'main picture',
  keyPoints: 'in short',
  regulatoryNote: 'status in a sentence',
  regulatoryStatus: 'status in the United States',
  review: 'author and medical review',
  seo: 'search and sharing',
  slug: 'address',
}

/** A field as a person says it, where its form is not at hand: `whenToGetHelp` as `when to get help`. */
export function fieldInWords(field: string): string {
  return titles[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
