import {clinicZone, dueOf, isLate, momentInWords, type Schedule, scheduleOf, type Task} from '@clinic/content/schedule'
import {
  finalRefusal,
  fromNow,
  NOT_RUNNING,
  outcomeInShort,
  outcomeWords,
  shortMoment,
  standingOf,
  TRIED_AGAIN,
} from '../schedule/words.ts'
import type {Known} from './dashboard.ts'
import {documentLine} from './document-line.ts'
import type {Line, Section} from './line.ts'

/** What was done or given up is shown so long. */
const SHOWN_DAYS = 14

/** What a program publishes and takes down on time: first what it could not do, then what comes next. */
export function plannedSection({facts, now}: Known): Section {
  const timeZone = clinicZone(facts.published)
  const schedules = [...facts.published.values()].flatMap((document) => scheduleOf(document) ?? [])
  const shownSince = new Date(Date.parse(now) - SHOWN_DAYS * 86_400_000).toISOString()
  const tasks = schedules.flatMap((schedule) =>
    (['publish', 'takeDown'] as const).flatMap((task) => {
      const standing = standingOf(schedule, task, now)
      return standing ? [{schedule, task, standing}] : []
    }),
  )
  const isRunning = !dueOf(schedules, now).some((due) => isLate(due, now))
  const refused = [
    ...tasks.flatMap(({schedule, standing}) =>
      standing.state === 'refused' ? [line(schedule, outcomeInShort(standing.outcome, timeZone))] : [],
    ),
    ...schedules.flatMap((schedule) => {
      const outcome = finalRefusal(schedule)
      return outcome && outcome.at >= shownSince && !tasks.some((task) => task.schedule === schedule)
        ? [line(schedule, outcomeInShort(outcome, timeZone))]
        : []
    }),
  ]
  const next = tasks
    .filter(({standing}) => standing.state !== 'refused')
    .toSorted((one, other) => one.standing.at.localeCompare(other.standing.at))
  const done = schedules
    .flatMap((schedule) => schedule.outcomes.map((outcome) => ({schedule, outcome})))
    .filter(({outcome}) => outcome.kind !== 'refused' && outcome.at >= shownSince)
    .toSorted((one, other) => other.outcome.at.localeCompare(one.outcome.at))
  return {
    id: 'planned',
    title: 'Planned',
    empty: 'Nothing is planned. “Schedule …” in the menu of a page publishes it or takes it down on time.',
    isUrgent: refused.length > 0 || !isRunning,
    ...(!isRunning && {note: `Something planned was not done in time. ${NOT_RUNNING}`}),
    groups: [
      {title: 'Could not be done', about: TRIED_AGAIN, lines: refused},
      {
        title: 'Next',
        lines: next.map(({schedule, task, standing: {at}}) => line(schedule, nextWords(schedule, task, at))),
      },
      {
        title: `Done in the last ${SHOWN_DAYS} days`,
        lines: done.map(({schedule, outcome}) => line(schedule, outcomeWords(outcome, timeZone))),
        isQuiet: true,
      },
    ],
  }

  function line(schedule: Schedule, note: string): Line {
    const {subject, subjectType, account} = schedule
    const document = facts.drafts.get(subject) ?? facts.published.get(subject)
    const by = account ? {account} : {}
    if (!document)
      return {
        id: subject,
        type: subjectType,
        title: subject,
        note: `${note} The page is not there any more.`,
        people: [],
        ...by,
      }
    return documentLine(document, {note, ...by})
  }

  function nextWords(schedule: Schedule, task: Task, at: string): string {
    const what = task === 'publish' ? 'to be published' : 'to come down'
    const embargo = task === 'publish' && schedule.embargo ? ' Under an embargo until then.' : ''
    const when = at > now ? momentInWords(at, timeZone) : `${shortMoment(at, timeZone)}`
    return `${what} on ${when}, ${fromNow(at, now)}.${embargo}`
  }
}
