import {reviewedTypes} from '@clinic/content/workflow'
import type {DocumentActionComponent} from 'sanity'
import {AskForReviewAction} from './ask-for-review.client.tsx'
import {withChecklist} from './publish-action.client.tsx'
import {SendBackAction} from './send-back.client.tsx'
import {SignOffAction} from './sign-off.client.tsx'

/** The menu of a document: publishing goes through a checklist, and a reviewed page has the steps of its review. */
export function workflowActions(type: string, actions: DocumentActionComponent[]): DocumentActionComponent[] {
  const steps = reviewedTypes.includes(type) ? [AskForReviewAction, SignOffAction, SendBackAction] : []
  return actions.flatMap((action) => (action.action === 'publish' ? [publishActionFor(action), ...steps] : [action]))
}

/** One component for one original: another identity on every call would lose the state of an open dialog. */
const made = new Map<DocumentActionComponent, DocumentActionComponent>()

function publishActionFor(original: DocumentActionComponent): DocumentActionComponent {
  const known = made.get(original) ?? withChecklist(original)
  made.set(original, known)
  return known
}
