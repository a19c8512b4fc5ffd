import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type ContentDocument, type DatasetFacts, datasetFacts} from '@clinic/content/checks'
import {JSDOM} from 'jsdom'
import {importReport} from '../import-report.ts'
import type {Proposal, ReadArticle} from '../proposal.ts'
import {propose} from '../propose.ts'
import {type ReadingOptions, readArticle} from '../read-article.ts'
import {siteOf} from '../site.ts'

/** The few documents that the examples link to. */
export const dataset: DatasetFacts = datasetFacts([
  {_id: 'clinic', _type: 'clinic', name: 'Clinic', phone: '+18582585090'},
  page('condition-lumbar-spinal-stenosis', 'condition', 'Lumbar spinal stenosis'),
  page('condition-knee-osteoarthritis', 'condition', 'Knee osteoarthritis'),
  page('treatment-platelet-rich-plasma', 'treatment', 'Platelet-rich plasma'),
  {...page('condition-hip', 'condition', 'Hip'), _id: 'drafts.condition-hip'},
  redirect('/conditions/spinal-stenosis', {to: {_type: 'reference', _ref: 'condition-lumbar-spinal-stenosis'}}),
  redirect('/index.php?page=17', {to: {_type: 'reference', _ref: 'condition-knee-osteoarthritis'}}),
  redirect('/old-offer.html', {isGone: true}),
])

export const options: ReadingOptions = {
  parseHtml: (html) => new JSDOM(html).window.document,
  site: siteOf(dataset, ['https://old.example']),
  dataset,
}

export const today = '2026-11-27'

export function readExample(name: string): Promise<ReadArticle> {
  return readArticle({name, bytes: readFileSync(join(import.meta.dirname, '../../examples', name))}, options)
}

export function readHtml(html: string): Promise<ReadArticle> {
  return readArticle({name: 'page.html', bytes: new TextEncoder().encode(html)}, options)
}

/** Everything that would be written: the draft and the report, as text. */
export function written(article: ReadArticle, proposal: Proposal = propose(article, {dataset, today})): string {
  const report = importReport(article, proposal, {by: 'Eva', account: 'eva', now: `${today}T10:00:00Z`})
  return [proposal.document, report].flatMap((document) => stringsOf(document)).join('\n')
}

/** Strings of a value; the spans of a block are one text. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  if (typeof value !== 'object' || value === null) return []
  const {children, blocks: _json, _key, _type, ...rest} = value as Record<string, unknown>
  const joined = Array.isArray(children) ? [children.map(({text}) => text).join('')] : []
  return [...joined, ...Object.values(rest).flatMap(stringsOf)]
}

function page(id: string, type: string, title: string): ContentDocument {
  return {_id: id, _type: type, title, slug: {_type: 'slug', current: id.replace(/^\w+-/, '')}}
}

function redirect(from: string, fields: Record<string, unknown>): ContentDocument {
  return {_id: `redirect-${from.replace(/\W+/g, '-')}`, _type: 'redirect', from, ...fields}
}
