import type {ContentDocument} from '@clinic/content/checks'
import {type Schedule, scheduleIdOf, scheduleOf} from '@clinic/content/schedule'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

/** The plan of a page as it was read when its dialog opened: another object each time. */
export type ReadPlan = {schedule: Schedule | null} | 'reading' | 'failed'

/** Read anew: the store that follows all documents is a moment behind, and what is saved must be what was looked at. */
export function usePlan(id: string, isOpen: boolean): ReadPlan {
  const client = useClient({apiVersion: '2026-03-01'})
  const [plan, setPlan] = useState<ReadPlan>('reading')
  useEffect(() => {
    if (!isOpen) return
    setPlan('reading')
    let isWanted = true
    client.getDocument<ContentDocument>(scheduleIdOf(id), {tag: 'clinic.schedule.plan'}).then(
      (document) => isWanted && setPlan({schedule: scheduleOf(document)}),
      () => isWanted && setPlan('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [client, id, isOpen])
  return plan
}
