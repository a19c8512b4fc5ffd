import {descriptionOf, titleWithSite} from '@clinic/seo'
import {words} from '../../language/language.ts'
import type {Frame, PageHead} from '../../page-type.ts'
import {type FigureData, fileOf} from '../figure/figure-image.ts'

type Seo = NonNullable<Frame['site']>['seo']

interface Content {
  title: string | null
  description?: string | null
  figure?: FigureData | null
  seo?: Seo
  type?: PageHead['type']
  published?: string | null
  modified?: string | null
  noindex?: boolean
}

/** The head of a page: what the editor wrote for search engines, else what the page itself says. */
export function pageHead(frame: Frame, content: Content): PageHead {
  const {seo} = content
  const picture = [seo?.image, content.figure, frame.site?.seo?.image].find((figure) => fileOf(figure))
  const file = fileOf(picture)
  return {
    title: seo?.title || titleWithSite(content.title ?? words.page.untitled, frame.site?.title),
    description: descriptionOf(seo?.description, content.description, frame.site?.seo?.description),
    image: file && {file, alt: picture?.decorative ? '' : (picture?.alt ?? '')},
    noindex: seo?.noindex === true || content.noindex === true,
    type: content.type ?? 'website',
    published: content.published ?? null,
    modified: content.modified ?? null,
  }
}
