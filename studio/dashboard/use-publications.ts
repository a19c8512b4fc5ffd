import type {ContentDocument, DatasetFacts} from '@clinic/content/checks'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {changedLately, type Publication, publicationsOf} from './publications.ts'
import {readTransactions} from './read-transactions.ts'

export interface Publications {
  /** Newest first; undefined until the history has been asked. */
  publications?: Publication[]
  hasFailed: boolean
}

/** What became public in the last days. The history is asked once about each revision of a document. */
export function usePublications(published: DatasetFacts['published'] | undefined, today: string): Publications {
  const client = useClient({apiVersion: '2026-03-01'})
  const [known] = useState(() => new Map<string, Publication>())
  const [answer, setAnswer] = useState<Publications>({hasFailed: false})
  useEffect(() => {
    if (!published) return
    const documents = changedLately({published}, today)
    const told = documents.flatMap((document) => known.get(revisionOf(document)) ?? [])
    const unknown = documents.filter((document) => !known.has(revisionOf(document)))
    let isWanted = true
    readTransactions(
      client,
      unknown.map(({_id}) => _id),
      today,
    ).then(
      (transactions) => {
        const found = unknown.flatMap((document) => {
          const publications = publicationsOf([document], transactions)
          // A history that lags behind is asked again the next time.
          for (const publication of publications) if (publication.account) known.set(revisionOf(document), publication)
          return publications
        })
        tell([...told, ...found], false)
      },
      () => tell(publicationsOf(documents, []), true),
    )
    return () => {
      isWanted = false
    }

    function tell(publications: Publication[], hasFailed: boolean): void {
      const newestFirst = publications.toSorted((one, other) => other.at.localeCompare(one.at))
      if (isWanted) setAnswer({publications: newestFirst, hasFailed})
    }
  }, [client, published, today, known])
  return answer
}

function revisionOf({_id, _rev}: ContentDocument): string {
  return `${_id} ${_rev}`
}
