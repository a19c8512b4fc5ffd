import {datasetFacts} from '../checks/dataset-facts.ts'
import type {Check, ContentDocument} from '../checks/finding.ts'

/** Small documents for the tests of checks: the least that a check can look at. */

let keys = 0

export function paragraph(text: string, marks: object[] = []) {
  keys += 1
  return {
    _type: 'block',
    _key: `p${keys}`,
    style: 'normal',
    markDefs: marks,
    children: [{_type: 'span', _key: 's', text, marks: marks.map((mark) => (mark as {_key: string})._key)}],
  }
}

export function heading(style: 'h2' | 'h3' | 'h4', text: string) {
  return {...paragraph(text), style}
}

/** A paragraph whose every word is a link. */
export function linkTo(id: string, text: string) {
  return paragraph(text, [{_key: 'l', _type: 'internalLink', reference: reference(id)}])
}

export function linkOut(href: string, text: string) {
  return paragraph(text, [{_key: 'l', _type: 'externalLink', href}])
}

/** A paragraph with the number of a source at its end. */
export function cited(text: string, id: string) {
  const block = paragraph(text)
  return {...block, children: [...block.children, {_type: 'citationNote', _key: 'n', citation: reference(id)}]}
}

export function reference(id: string) {
  return {_type: 'reference', _ref: id}
}

export function article(fields: object = {}): ContentDocument {
  return {_id: 'article-a', _type: 'article', ...fields}
}

/** The rules a check names, in order. */
export function rulesOf(check: Check, document: ContentDocument, others: ContentDocument[] = [], today = '2026-11-22') {
  return check(document, {today, dataset: datasetFacts([document, ...others])}).map(({rule}) => rule)
}
