import {type ContentDocument, publishedIdOf} from '@clinic/content/checks'
import {type Line, titleOf} from './line.ts'

/** The line of a document. Whose work it is follows from its review. */
export function documentLine(document: ContentDocument, more: Pick<Line, 'note'> & Partial<Line>): Line {
  return {
    id: publishedIdOf(document._id),
    type: document._type,
    title: titleOf(document),
    people: [personOf(document, 'author'), personOf(document, 'medicalReviewer')].filter((id) => id !== ''),
    ...more,
  }
}

/** Id of the author or the medical reviewer; empty when there is none. */
export function personOf({review}: ContentDocument, role: 'author' | 'medicalReviewer'): string {
  return stringAt(review, role, '_ref')
}

/** The text at a path of names in a half-filled document; empty when there is none. */
export function stringAt(value: unknown, ...names: string[]): string {
  const found = names.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  )
  return typeof found === 'string' ? found : ''
}
