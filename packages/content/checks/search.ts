import {type Check, type Finding, warning} from './finding.ts'
import {objectOf, textOf} from './values.ts'

/** Lengths of what search engines show: the page's own words, or the override when there is one. */
export function searchCheck(titleField: string, summaryField: string): Check {
  return (document) => {
    const seo = objectOf(document.seo)
    const ownTitle = textOf(seo.title)
    const title = ownTitle || textOf(document[titleField])
    const description = textOf(seo.description) || textOf(document[summaryField])
    const findings: Finding[] = []

    if (title.length > 60)
      findings.push(
        warning(
          'seo-title-long',
          ['seo', 'title'],
          `Search results cut this title after about 60 characters; it has ${title.length}. Put the topic first and shorten it.`,
        ),
      )
    if (ownTitle && ownTitle.length < 30)
      findings.push(
        warning(
          'seo-title-short',
          ['seo', 'title'],
          `This title has ${ownTitle.length} characters. Use 30 to 60 to say what the page is about.`,
        ),
      )
    if (description.length > 160)
      findings.push(
        warning(
          'seo-description-long',
          ['seo', 'description'],
          `Search results cut this description after about 160 characters; it has ${description.length}. Write a shorter one here.`,
        ),
      )
    if (description && description.length < 70)
      findings.push(
        warning(
          'seo-description-short',
          ['seo', 'description'],
          `This description has ${description.length} characters. Use 70 to 160 to say what the reader will learn.`,
        ),
      )
    return findings
  }
}
