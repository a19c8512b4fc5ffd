import type {ContentDocument} from '@clinic/content/checks'
import {reviewedTypes, type Workflow, workflowOf} from '@clinic/content/workflow'
import type {Known} from './dashboard.ts'
import {dayWords, fromToday} from './days.ts'
import {documentLine, stringAt} from './document-line.ts'
import {type Line, type Section, titleOf} from './line.ts'

interface Draft {
  document: ContentDocument
  isPublic: boolean
  workflow: Workflow | null
}

/** What is written and not public yet, by what it waits for. */
export function makingSection({facts, today}: Known): Section {
  const drafts: Draft[] = [...facts.drafts]
    .map(([id, document]) => {
      const published = facts.published.get(id) ?? null
      const isReviewed = reviewedTypes.includes(document._type)
      return {
        document,
        isPublic: published !== null,
        workflow: isReviewed ? workflowOf({draft: document, published}, today) : null,
      }
    })
    .toSorted((one, other) => changedAt(other.document).localeCompare(changedAt(one.document)))
  const withdrawn = drafts.filter(({workflow}) => workflow?.withdrawn && !workflow.waitingFor)
  const others = drafts.filter((draft) => !withdrawn.includes(draft))
  const inState = (state: string) => others.filter(({workflow}) => workflow?.state === state)
  const [inReview, approved] = [inState('inReview'), inState('approved')]
  const rest = others.filter((draft) => !inReview.includes(draft) && !approved.includes(draft))
  return {
    id: 'making',
    title: 'Not published yet',
    empty: 'No draft waits for anybody.',
    isUrgent: withdrawn.length > 0,
    groups: [
      {
        title: 'Approval withdrawn',
        about: 'Changed after a medical reviewer approved it, so the approval no longer counts.',
        lines: withdrawn.map((draft) => line(draft, withdrawnNote(draft.workflow))),
      },
      {title: 'Approved, ready to publish', lines: approved.map((draft) => line(draft, ''))},
      {title: 'In medical review', lines: inReview.map((draft) => line(draft, waitingNote(draft.workflow)))},
      {title: 'Drafts', lines: rest.map((draft) => line(draft, ''))},
    ],
  }

  function line({document, isPublic, workflow}: Draft, note: string): Line {
    const changed = changedAt(document)
    const base = documentLine(document, {note: ''})
    return {
      ...base,
      note: [
        note,
        changed && `Last changed ${fromToday(changed.slice(0, 10), today)}.`,
        isPublic ? 'Readers see the version before it.' : 'Readers do not see this page yet.',
      ]
        .filter(Boolean)
        .join(' '),
      people: workflow?.waitingFor ? [...base.people, workflow.waitingFor] : base.people,
    }
  }

  function waitingNote(workflow: Workflow | null): string {
    const reviewer = workflow?.waitingFor ? facts.published.get(workflow.waitingFor) : undefined
    return reviewer ? `Waiting for ${titleOf(reviewer)}.` : 'Waiting for a medical reviewer.'
  }
}

function withdrawnNote(workflow: Workflow | null): string {
  if (!workflow?.withdrawn) return ''
  const {by, on, fields} = workflow.withdrawn
  return `${by} approved it on ${dayWords(on)}. Changed since: ${fields.join(', ')}.`
}

function changedAt(document: ContentDocument): string {
  return stringAt(document, '_updatedAt')
}
