import {gzipSync} from 'node:zlib'
import type {SanityClient} from '@sanity/client'
import {table} from '../measure.ts'
import {differences} from './differences.ts'
import type {Place} from './page.ts'
import {referencePages} from './reference.ts'

export interface PageWeight {
  template: string
  path: string
  /** Bytes after gzip -9: the page of the site, and the same page written by hand. */
  built: number
  reference: number
  ratio: number
  /** The same without the style sheet, which is one on both sides and would hide what markup costs. */
  markupRatio: number
  differences: string[]
}

/** What a built page may weigh beside one written by hand. */
export const LIMITS = {median: 1.05, max: 1.1}

interface Site extends Place {
  client: SanityClient
  /** The HTML that readers get at a path; null when there is none. */
  read(path: string): Promise<string | null> | string | null
}

/** Every page of the site, weighed against the same page written by hand. The heaviest by comparison comes first. */
export async function weighPages({client, read, ...place}: Site): Promise<PageWeight[]> {
  const weights: PageWeight[] = []
  for (const {template, path, html} of await referencePages(client, place)) {
    const built = await read(path)
    weights.push(built === null ? missing(template, path, html) : weigh(template, path, built, html))
  }
  return weights.toSorted((one, other) => other.ratio - one.ratio)
}

/** What is wrong: a page too heavy, or a reference that is no longer the same page. Nothing, when all is well. */
export function weightProblems(weights: PageWeight[]): string[] {
  const heavy = weights.filter(({ratio}) => ratio > LIMITS.max)
  const middle = median(weights.map(({ratio}) => ratio))
  return [
    ...(weights.length === 0 ? ['There are no pages to weigh.'] : []),
    ...(middle > LIMITS.median
      ? [`The median page weighs ${times(middle)} of its reference; the limit is ${LIMITS.median}.`]
      : []),
    ...heavy.map(({path, ratio}) => `${path} weighs ${times(ratio)} of its reference; the limit is ${LIMITS.max}.`),
    ...weights.flatMap((page) =>
      page.differences.map((text) => `${page.path} is not the same page as its reference in bench/pages. ${text}`),
    ),
  ]
}

/** A line for each page. */
export function pageTable(weights: PageWeight[]): string {
  return table(
    ['page', 'built gz', 'by hand gz', 'ratio', 'without CSS'],
    weights.map(({path, built, reference, ratio, markupRatio}) => [
      path,
      built,
      reference,
      times(ratio),
      times(markupRatio),
    ]),
  )
}

/** A line for each template, and one for the site. */
export function templateTable(weights: PageWeight[]): string {
  const groups = Object.entries(Object.groupBy(weights, ({template}) => template)).toSorted(([one], [other]) =>
    one.localeCompare(other),
  )
  const row = (name: string, pages: PageWeight[]) => {
    const ratios = pages.map(({ratio}) => ratio)
    return [
      name,
      pages.length,
      times(median(ratios)),
      times(Math.max(...ratios)),
      times(median(pages.map(({markupRatio}) => markupRatio))),
    ]
  }
  return table(
    ['template', 'pages', 'median', 'max', 'median without CSS'],
    [...groups.map(([name, pages]) => row(name, pages ?? [])), row('all', weights)],
  )
}

function weigh(template: string, path: string, built: string, reference: string): PageWeight {
  const sizes = {built: gzipped(built), reference: gzipped(reference)}
  return {
    template,
    path,
    ...sizes,
    ratio: sizes.built / sizes.reference,
    markupRatio: gzipped(withoutCss(built)) / gzipped(withoutCss(reference)),
    differences: differences(built, reference),
  }
}

function missing(template: string, path: string, html: string): PageWeight {
  const problem = 'There is no built page: build the site again from this content.'
  return {template, path, built: 0, reference: gzipped(html), ratio: 0, markupRatio: 0, differences: [problem]}
}

function gzipped(html: string): number {
  return gzipSync(html, {level: 9}).length
}

function withoutCss(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>/, '')
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

function times(ratio: number): string {
  return ratio.toFixed(3)
}
