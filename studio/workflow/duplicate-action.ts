import {copied} from '@clinic/content/workflow'
import type {DocumentActionComponent, DuplicateDocumentActionComponent} from 'sanity'

/** Sanity's duplicate action, which leaves the review of the page behind. */
export function withoutReview(original: DocumentActionComponent): DocumentActionComponent {
  const useDuplicate = original as DuplicateDocumentActionComponent
  const DuplicateAction: DocumentActionComponent = (props) => useDuplicate({...props, mapDocument: copied})
  DuplicateAction.action = 'duplicate'
  DuplicateAction.displayName = 'DuplicateAction'
  return DuplicateAction
}
