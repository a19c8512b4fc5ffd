import {scheduledTypes} from '@clinic/content/schedule'
import {canBeShared} from '@clinic/content/share'
import {reviewedTypes} from '@clinic/content/workflow'
import type {DocumentActionComponent} from 'sanity'
import {DeleteAction, TakeDownAction} from '../moves/removal-action.client.tsx'
import {ScheduleAction} from '../schedule/schedule-action.client.tsx'
import {ShareAction} from '../share/share-action.client.tsx'
import {AskForReviewAction} from './ask-for-review.client.tsx'
import {withoutReview} from './duplicate-action.ts'
import {withChecklist} from './publish-action.client.tsx'
import {SendBackAction} from './send-back.client.tsx'
import {SignOffAction} from './sign-off.client.tsx'

/** The menu of a document: publishing goes through a checklist, a reviewed page has the steps of its review, and nothing is removed unseen. */
export function workflowActions(type: string, actions: DocumentActionComponent[]): DocumentActionComponent[] {
  const isReviewed = reviewedTypes.includes(type)
  const steps = isReviewed ? [AskForReviewAction, SignOffAction, SendBackAction] : []
  const plan = scheduledTypes.includes(type) ? [ScheduleAction] : []
  const sharing = canBeShared(type) ? [ShareAction] : []
  return actions.flatMap((action) => {
    if (action.action === 'publish') return [oneFor(action, withChecklist), ...plan, ...steps, ...sharing]
    if (action.action === 'unpublish') return [TakeDownAction]
    if (action.action === 'delete') return [DeleteAction]
    return isReviewed && action.action === 'duplicate' ? [oneFor(action, withoutReview)] : [action]
  })
}

/** One component for one original: another identity on every call would lose the state of an open dialog. */
const made = new Map<DocumentActionComponent, DocumentActionComponent>()

function oneFor(
  original: DocumentActionComponent,
  make: (original: DocumentActionComponent) => DocumentActionComponent,
): DocumentActionComponent {
  const known = made.get(original) ?? make(original)
  made.set(original, known)
  return known
}
