import {type Check, type Finding, warning} from './finding.ts'
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

/** Lengths of what search engines show: the page's own words, or the override when there is one. */
export function searchCheck(titleField: string, summaryField: string): Check {
  return (document) => {
    const seo = objectOf(document.seo)
    const ownTitle = textOf(seo.title)
    const title = ownTitle || textOf(document[titleField])
    const description = textOf(seo.description) || textOf(document[summaryField])
    const ranges = searchRanges
    const length = {
      own: characterCount(ownTitle),
      title: characterCount(title),
      description: characterCount(description),
    }
    const findings: Finding[] = []

    if (length.title > ranges.title.max)
      findings.push(
        warning(
          'seo-title-long',
          ['seo', 'title'],
          `Search results cut this title after about ${ranges.title.max} characters; it has ${length.title}. Put the topic first and shorten it.`,
        ),
      )
    if (length.own > 0 && length.own < ranges.title.min)
      findings.push(
        warning(
          'seo-title-short',
          ['seo', 'title'],
          `This title has ${length.own} characters. Use ${ranges.title.min} to ${ranges.title.max} to say what the page is about.`,
        ),
      )
    if (length.description > ranges.description.max)
      findings.push(
        warning(
          'seo-description-long',
          ['seo', 'description'],
          `Search results cut this description after about ${ranges.description.max} characters; it has ${length.description}. Write a shorter one here.`,
        ),
      )
    if (length.description > 0 && length.description < ranges.description.min)
      findings.push(
        warning(
          'seo-description-short',
          ['seo', 'description'],
          `This description has ${length.description} characters. Use ${ranges.description.min} to ${ranges.description.max} to say what the reader will learn.`,
        ),
      )
    return findings
  }
}
