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
  title: string
  description: string | null
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
