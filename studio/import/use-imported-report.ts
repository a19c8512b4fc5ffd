import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {type ImportedReport, reportIdOf} from './imported-report.ts'

export type StoredReport =
  | {state: 'reading'}
  | {state: 'unread'}
  | {state: 'none'}
  | {state: 'found'; report: ImportedReport}

const QUERY = '*[_id == $id][0]'

/** What is known of how a document was brought in; current when somebody else ticks something off. */
export function useImportedReport(publishedId: string): StoredReport {
  const client = useClient({apiVersion: '2026-03-01'})
  const [stored, setStored] = useState<StoredReport>({state: 'reading'})
  useEffect(() => {
    const raw = client.withConfig({perspective: 'raw', useCdn: false})
    const params = {id: reportIdOf(publishedId)}
    let latest = 0
    const read = async () => {
      const turn = ++latest
      const next = await raw.fetch<ImportedReport | null>(QUERY, params, {tag: 'clinic.import.report'}).then(
        (report): StoredReport => (report ? {state: 'found', report} : {state: 'none'}),
        (): StoredReport => ({state: 'unread'}),
      )
      if (turn === latest) setStored(next)
    }
    void read()
    const subscription = raw
      .listen('*[_id == $id]', params, {events: ['mutation', 'welcome'], includeResult: false, visibility: 'query'})
      .subscribe({
        next: () => void read(),
        error: () => setStored((known) => (known.state === 'reading' ? {state: 'unread'} : known)),
      })
    return () => {
      latest = Number.POSITIVE_INFINITY
      subscription.unsubscribe()
    }
  }, [client, publishedId])
  return stored
}
