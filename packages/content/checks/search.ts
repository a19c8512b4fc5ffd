import type {DatasetFacts} from './dataset-facts.ts'
import {publishedIdOf} from './dataset-facts.ts'
import {type Check, type ContentDocument, type Finding, warning} from './finding.ts'
import {once} from './once.ts'
import {titleOf} from './references.ts'
import {type HeadTexts, headTexts, searchAppearance, searchWidths} from './search-appearance.ts'
import {objectOf, textOf} from './values.ts'

/** How long the words in search results should be, in characters. */
export const searchRanges = {
  title: {min: 30, max: 60},
  description: {min: 70, max: 160},
}

/** How long a text is, by code point as readers count: a sign outside the basic plane is one. */
export function characterCount(text: string): number {
  return [...text.trim()].length
}

/** What search results show of the page: long enough to tell, short enough to be seen whole, and no other page’s words. */
export const searchCheck: Check = (document, {dataset}) => {
  const shown = searchAppearance(document, dataset)
  if (!shown) return []
  return [...titleFindings(document, shown), ...descriptionFindings(shown), ...taken(document, shown, dataset)]
}

type Appearance = NonNullable<ReturnType<typeof searchAppearance>>

function titleFindings(document: ContentDocument, {title, titleCutAt, ownTitleLength}: Appearance): Finding[] {
  const path = ['seo', 'title']
  // That the name of the site behind the title is cut costs the reader nothing.
  if (titleCutAt !== null && titleCutAt < ownTitleLength)
    return [
      warning(
        'seo-title-long',
        path,
        `Google shows about ${searchWidths.title.desktop} pixels of a title and would cut this one after “${title.slice(0, titleCutAt)}”. Put the topic first and shorten it.`,
      ),
    ]
  const own = characterCount(textOf(objectOf(document.seo).title))
  return own > 0 && own < searchRanges.title.min
    ? [
        warning(
          'seo-title-short',
          path,
          `This title has ${own} characters. Use ${searchRanges.title.min} to ${searchRanges.title.max} to say what the page is about.`,
        ),
      ]
    : []
}

function descriptionFindings({description, descriptionCutAt, isDescriptionCut}: Appearance): Finding[] {
  const path = ['seo', 'description']
  const length = characterCount(description)
  const {min, max} = searchRanges.description
  const end = descriptionCutAt ?? (isDescriptionCut ? description.length - 1 : null)
  if (end !== null)
    return [
      warning(
        'seo-description-long',
        path,
        `Google shows about ${searchWidths.description.desktop} pixels of a description and would cut this one after “${description
          .slice(0, end)
          .slice(-40)
          .replace(/^\S*\s/, '')}”. Say the most important thing first, or shorten it.`,
      ),
    ]
  return length > 0 && length < min
    ? [
        warning(
          'seo-description-short',
          path,
          `This description has ${length} characters. Use ${min} to ${max} to say what the reader will learn.`,
        ),
      ]
    : []
}

function taken(
  document: ContentDocument,
  {title, description}: HeadTexts,
  dataset: DatasetFacts | undefined,
): Finding[] {
  if (!dataset) return []
  const id = publishedIdOf(document._id)
  const {titles, descriptions} = wordsOfPages(dataset.published)
  const others = (pages: ContentDocument[] | undefined) => (pages ?? []).filter(({_id}) => _id !== id)
  const [sameTitle] = others(titles.get(title.toLowerCase()))
  const [sameDescription] = others(descriptions.get(description.toLowerCase()))
  const findings: Finding[] = []
  if (sameTitle)
    findings.push(
      warning(
        'seo-title-taken',
        ['seo', 'title'],
        `“${titleOf(sameTitle)}” has the same title in search results. Say in each what only that page has.`,
      ),
    )
  if (sameDescription && description !== '')
    findings.push(
      warning(
        'seo-description-taken',
        ['seo', 'description'],
        `“${titleOf(sameDescription)}” has the same description in search results. Write one for this page alone.`,
      ),
    )
  return findings
}

const wordsOfPages = once((published: DatasetFacts['published']) => {
  const pages = [...published.values()].flatMap((page) => {
    const texts = headTexts(page, {published})
    return texts ? [{page, texts}] : []
  })
  const by = (text: (texts: HeadTexts) => string) =>
    new Map(
      [...Map.groupBy(pages, ({texts}) => text(texts).toLowerCase())].map(
        ([key, group]) => [key, group.map(({page}) => page)] as const,
      ),
    )
  return {titles: by(({title}) => title), descriptions: by(({description}) => description)}
})
