import {words} from '../../language/language.ts'
import type {Frame, PageHead} from '../../page-type.ts'
import {nameWithCredentials} from '../../parts/name-with-credentials.ts'
import type {Review} from '../../parts/review.tsx'
import {fileOf} from '../figure/figure-image.ts'
import {headDescription, headTitle} from './head-text.ts'

type Seo = NonNullable<Frame['site']>['seo']

interface Content {
  title: string | null
  /** What the page is called when that is not its title in search results. */
  name?: string | null
  description?: string | null
  /** Its first sentences, when they are not its description. */
  lead?: string | null
  caution?: string | null
  review?: Review
  seo?: Seo
  type?: PageHead['type']
  published?: string | null
  modified?: string | null
  noindex?: boolean
}

/** The head of a page: what the editor wrote for search engines, else what the page itself says. */
export function pageHead(frame: Frame, content: Content): PageHead {
  const {seo} = content
  const file = fileOf(seo?.image)
  return {
    title: headTitle(content, frame.site),
    name: content.name ?? content.title ?? words.page.untitled,
    description: headDescription(content, frame.site),
    lead: (content.lead ?? content.description)?.replace(/\s+/g, ' ').trim() || null,
    caution: content.caution ?? null,
    reviewed: reviewed(content.review ?? null),
    image: file && {file, alt: seo?.image?.decorative ? '' : (seo?.image?.alt ?? '')},
    noindex: seo?.noindex === true || content.noindex === true,
    type: content.type ?? 'website',
    published: content.published ?? null,
    modified: content.modified ?? null,
  }
}

function reviewed(review: Review): PageHead['reviewed'] {
  const reviewer = review?.medicalReviewer
  if (!reviewer) return null
  const name = nameWithCredentials(reviewer)
  return {
    by: reviewer.isDemonstration ? `${name} (${words.demonstration.personInLine})` : name,
    on: review.lastReviewed,
  }
}
