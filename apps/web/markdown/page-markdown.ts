import {formats, words} from '@clinic/content/language'
import type {SomePage} from '../page/every-page.ts'
import {isDemonstration} from '../page/site-name.ts'
import {toMarkdown} from './to-markdown.ts'

/**
 * A page as Markdown: what it is called and where it is, how far to trust it, then everything that stands on it.
 * `html`: the inside of `<main>`.
 */
export function pageMarkdown(
  page: Pick<SomePage, 'path' | 'changed' | 'head' | 'frame'>,
  html: string,
  origin: string,
) {
  const {head, frame} = page
  const {site, clinic} = frame
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]
  return [
    `# ${title ? toMarkdown(title, origin).replace(/\s+/g, ' ') : head.name}`,
    quote([
      clinic?.emergencyNumber && words.frame.emergency(clinic.emergencyNumber),
      site?.disclaimer,
      isDemonstration(frame) && words.llms.demonstration,
    ]),
    facts([
      [words.markdown.address, `<${origin}${page.path}>`],
      [words.review.terms.updated, page.changed && formats.day(page.changed)],
      [words.review.terms.medicalReviewer, head.reviewed?.by],
      [words.review.terms.lastReviewed, head.reviewed?.on && formats.day(head.reviewed.on)],
    ]),
    '---',
    toMarkdown(html, origin),
    '---',
    clinic?.conflictOfInterest && `**${words.frame.howPaid}:** ${clinic.conflictOfInterest}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .replace(/\s*(?:---)?\s*$/, '\n')
}

function quote(texts: (string | false | null | undefined)[]): string {
  return texts
    .filter((text) => typeof text === 'string' && text.trim() !== '')
    .map((text) => `> ${String(text).replace(/\s+/g, ' ').trim()}`)
    .join('\n>\n')
}

function facts(lines: [string, string | null | undefined][]): string {
  return lines.flatMap(([term, value]) => (value ? [`- ${term}: ${value}`] : [])).join('\n')
}
