import {clinicZone, scheduleIdOf, scheduleOf, type Task} from '@clinic/content/schedule'
import type {DocumentBadgeComponent} from 'sanity'
import {useDatasetFacts} from '../dataset/use-dataset-facts.ts'
import {badgeWords} from './words.ts'

/** When the page is published, or that this could not be done. */
export const PublishesBadge = badgeOf('publish')

/** When the page comes down. */
export const ComesDownBadge = badgeOf('takeDown')

function badgeOf(task: Task): DocumentBadgeComponent {
  return ({id}) => {
    const published = useDatasetFacts()?.published
    const schedule = scheduleOf(published?.get(scheduleIdOf(id)))
    if (!published || !schedule) return null
    return badgeWords(schedule, task, {now: new Date().toISOString(), timeZone: clinicZone(published)})
  }
}
