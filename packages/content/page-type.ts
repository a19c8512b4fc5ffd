import type {Graph} from '@clinic/seo'
import type {ReactNode} from 'react'
import type {FRAME_QUERY_RESULT} from './generated/sanity.types.ts'
import type {FigureImage} from './objects/figure/figure-image.ts'

/** What stands around every page: the site's settings and the clinic's own facts. */
export type Frame = FRAME_QUERY_RESULT

export interface Site {
  /** `https://…` without a slash at the end. */
  origin: string
  /** The public address of a picture. Without it a graph names no picture. */
  imageUrl?(image: FigureImage, options: {width: number; height?: number}): string
}

export interface PageHead {
  /** As a search result shows it: with the name of the site. */
  title: string
  /** What the page is called where it stands alone: on a drawn picture, in a list. */
  name: string
  description: string | null
  /** What the page says of itself in its first sentences, uncut. */
  lead: string | null
  /** What must be said wherever the page is named: that a treatment is not approved, that a person is invented. */
  caution: string | null
  /** The clinician who vouches for the page. */
  reviewed: {by: string; on: string | null} | null
  /** A picture that an editor chose for sharing. Without one, a picture with the name of the page is drawn. */
  image: {file: FigureImage; alt: string} | null
  noindex: boolean
  type: 'website' | 'article' | 'profile'
  published: string | null
  modified: string | null
}

export interface Breadcrumb {
  title: string
  path: string
}

/** Everything the site needs to know to serve one kind of page. */
export interface PageType<Data> {
  /** The `_type` of the document; of the listed documents when this is a list of them. */
  type: string
  /** GROQ of the page. With `$slugs` (string[] | null) it answers a list of pages; a singleton's answer is the one page. */
  query: string
  singleton: boolean
  path(data: Data): string
  /** Home first, this page last. */
  breadcrumbs(data: Data): Breadcrumb[]
  /** Reads data without stega. */
  head(data: Data, frame: Frame): PageHead
  /** One JSON-LD graph. Reads data without stega. */
  graph(data: Data, frame: Frame, site: Site): Graph
  /** ISO time after `now` at which the page says something else by itself, other than at midnight; null for never. */
  changesAt?(data: Data, now: string): string | null
  /** Everything inside `<main>`, the h1 included. */
  Component(props: {data: Data; frame: Frame}): ReactNode
}
