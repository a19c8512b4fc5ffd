import {externalLinks} from './external-links.ts'
import {type Check, warning} from './finding.ts'

/** Links to pages elsewhere that were gone when `npm run content:check -- --links` last followed them. */
export const deadLinksCheck: Check = (document, {dataset}) => {
  if (!dataset || dataset.deadLinks.size === 0) return []
  return externalLinks(document).flatMap(({url, path}) => {
    const dead = dataset.deadLinks.get(url)
    if (!dead) return []
    return [
      warning(
        'links-dead',
        path,
        `${url} could not be opened on ${dead.checkedOn} (${inWords(dead.answer)}). Open it yourself; if it is gone, link to another page or remove the link.`,
      ),
    ]
  })
}

function inWords(answer: string): string {
  if (answer === '404') return 'the page was not found'
  if (answer === '410') return 'the page is gone for good'
  return answer
}
