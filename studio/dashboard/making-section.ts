import type {ContentDocument} from '@clinic/content/checks'
import {fieldInWords, reviewedTypes, type Workflow, workflowOf} from '@clinic/content/workflow'
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
  const inReview = drafts.filter(({workflow}) => workflow?.waitingFor)
  const sentBack = drafts.filter((draft) => !inReview.includes(draft) && sentBackAt(draft) !== '')
  const approved = drafts.filter(({workflow}) => workflow?.state === 'approved')
  const withdrawn = drafts.filter((draft) => draft.workflow?.withdrawn && ![...inReview, ...sentBack].includes(draft))
  const rest = drafts.filter((draft) => ![...inReview, ...sentBack, ...approved, ...withdrawn].includes(draft))
  return {
    id: 'making',
    title: 'Not published yet',
    empty: 'No draft waits for anybody.',
    isUrgent: false,
    groups: [
      {title: 'Approved, ready to publish', lines: approved.map((draft) => line(draft, ''))},
      {title: 'In medical review', lines: inReview.map((draft) => line(draft, waitingNote(draft)))},
      {title: 'Sent back by the reviewer', lines: sentBack.map((draft) => line(draft, sentBackNote(draft)))},
      {
        title: 'Approval withdrawn',
        about: 'Changed after a medical reviewer approved it, so the approval no longer counts.',
        lines: withdrawn.map((draft) => line(draft, withdrawnNote(draft))),
      },
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
        isPublic ? 'Readers see the earlier version.' : 'Readers do not see this page yet.',
      ]
        .filter(Boolean)
        .join(' '),
      people: workflow?.waitingFor ? [...base.people, workflow.waitingFor] : base.people,
    }
  }

  function waitingNote({document, workflow}: Draft): string {
    const reviewer = workflow?.waitingFor ? facts.published.get(workflow.waitingFor) : undefined
    const since = stringAt(document, 'medicalReview', 'request', 'at')
    const who = reviewer ? titleOf(reviewer) : 'a medical reviewer'
    return `Waiting for ${who}${since && `, asked ${fromToday(since.slice(0, 10), today)}`}.`
  }

  function sentBackNote(draft: Draft): string {
    const [by, note] = ['by', 'note'].map((name) => stringAt(draft.document, 'medicalReview', 'sentBack', name))
    return `${by || 'The reviewer'}, ${fromToday(sentBackAt(draft).slice(0, 10), today)}${note && `: “${note}”`}.`
  }
}

function sentBackAt({document}: Draft): string {
  return stringAt(document, 'medicalReview', 'sentBack', 'at')
}

function withdrawnNote({workflow}: Draft): string {
  if (!workflow?.withdrawn) return ''
  const {by, on, fields} = workflow.withdrawn
  return `${by} approved it on ${dayWords(on)}. Changed since: ${fields.map(fieldInWords).join(', ')}.`
}

function changedAt(document: ContentDocument): string {
  return stringAt(document, '_updatedAt')
}
