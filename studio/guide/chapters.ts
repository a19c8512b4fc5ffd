/** Chapters that others lead to. Each is a file `docs/guide/NN-<name>.md`; a test holds both against each other. */
export type ChapterName =
  | 'find-your-way'
  | 'write-a-condition-page'
  | 'what-the-checks-say'
  | 'review-and-publish'
  | 'rename-a-page'
  | 'take-a-page-down'
  | 'publish-on-a-date'
  | 'share-a-draft'
  | 'bring-in-an-old-article'
  | 'pictures'
  | 'clinic-facts'
  | 'words'
  | 'keyboard'
  | 'when-something-goes-wrong'

/** The front page of the guide: what there is. */
export const CONTENTS = 'README'

const chapterByType: Record<string, {chapter: ChapterName; section?: string}> = {
  condition: {chapter: 'write-a-condition-page'},
  treatment: {chapter: 'write-a-condition-page', section: 'treatments'},
  article: {chapter: 'write-a-condition-page', section: 'articles'},
  glossaryTerm: {chapter: 'write-a-condition-page', section: 'hard-words'},
  citation: {chapter: 'write-a-condition-page', section: 'sources'},
  person: {chapter: 'review-and-publish', section: 'people-who-write-and-people-who-sign'},
  redirect: {chapter: 'rename-a-page', section: 'redirects-by-hand'},
  clinic: {chapter: 'clinic-facts'},
  siteSettings: {chapter: 'clinic-facts', section: 'the-home-page-and-the-foot'},
  page: {chapter: 'clinic-facts', section: 'pages-about-the-clinic'},
  legalNotice: {chapter: 'clinic-facts', section: 'legal-notices'},
}

/** Where the guide speaks of documents of this type. */
export function chapterOf(type: string): {chapter: ChapterName; section?: string} {
  return chapterByType[type] ?? {chapter: 'find-your-way'}
}
