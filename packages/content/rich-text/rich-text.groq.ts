import {calloutFragment} from '../blocks/callout/callout.groq.ts'
import {evidenceStatementFragment} from '../blocks/evidence-statement/evidence-statement.groq.ts'
import {faqFragment} from '../blocks/faq/faq.groq.ts'
import {figureFragment} from '../objects/figure/figure.groq.ts'
import {simpleTextFragment} from './simple-text.groq.ts'

/** A body with every block. Blocks without a line here are plain data and arrive by the spread. */
export const richTextFragment = `
  ...,
  _type == "block" => {${simpleTextFragment}},
  _type == "figure" => {${figureFragment}},
  _type == "callout" => {${calloutFragment}},
  _type == "evidenceStatement" => {${evidenceStatementFragment}},
  _type == "faq" => {${faqFragment}}
`
