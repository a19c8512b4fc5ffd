import {RichText} from './rich-text.tsx'
import type {SimpleTextValue} from './values.ts'

/** Paragraphs and lists, as in a callout or an answer. */
export function SimpleText({value}: {value: SimpleTextValue | null}) {
  return <RichText value={value} />
}
