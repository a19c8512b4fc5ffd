import type {ContentDocument} from '@clinic/content/checks'
import {type Schedule, scheduleIdOf, scheduleOf} from '@clinic/content/schedule'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

/** The plan of a page as it is at the moment its dialog opens; undefined until it has been read. */
export function usePlan(id: string, isOpen: boolean): {schedule: Schedule | null | undefined; hasFailed: boolean} {
  const client = useClient({apiVersion: '2026-03-01'})
  const [state, setState] = useState<{schedule?: Schedule | null; hasFailed: boolean}>({hasFailed: false})
  useEffect(() => {
    if (!isOpen) return setState({hasFailed: false})
    let isWanted = true
    client.getDocument<ContentDocument>(scheduleIdOf(id), {tag: 'clinic.schedule.plan'}).then(
      (document) => isWanted && setState({schedule: scheduleOf(document), hasFailed: false}),
      () => isWanted && setState({hasFailed: true}),
    )
    return () => {
      isWanted = false
    }
  }, [client, id, isOpen])
  return {schedule: state.schedule, hasFailed: state.hasFailed}
}
