import type {Plan} from './planned.ts'

/** What of a plan cannot be, in words for the editor; each beside its field. */
export type PlanProblems = Partial<Record<'publishAt' | 'unpublishAt' | 'embargo' | 'destination', string>>

interface Circumstances {
  /** ISO moment. */
  now: string
  isOnline: boolean
  hasDraft: boolean
  /** Id of the page itself. */
  subject: string
}

export function planProblems(plan: Plan, {now, isOnline, hasDraft, subject}: Circumstances): PlanProblems {
  const {publishAt, unpublishAt, embargo, destination} = plan
  const problems: PlanProblems = {}
  if (publishAt !== '' && publishAt <= now)
    problems.publishAt = 'This time has passed. Choose a later one, or publish the page now.'
  else if (publishAt !== '' && !hasDraft)
    problems.publishAt = 'Readers see everything that was written: there is no change to publish. Edit the page first.'
  if (embargo && publishAt === '')
    problems.embargo = 'Say when the page is published: until then, nobody may publish it.'
  if (unpublishAt === '') return problems
  if (unpublishAt <= now) problems.unpublishAt = 'This time has passed. Choose a later one.'
  else if (publishAt !== '' && unpublishAt <= publishAt)
    problems.unpublishAt = 'The page would come down before it is published. Choose a later time.'
  else if (publishAt === '' && !isOnline)
    problems.unpublishAt = 'Readers do not see this page yet. Say when it is published, too.'
  if (!destination) problems.destination = 'Say where the readers of this page are led then.'
  else if (destination.kind === 'page' && destination.id === subject)
    problems.destination = 'This page is the one that is taken down. Choose another one.'
  return problems
}
