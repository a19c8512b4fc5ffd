import type {ContentDocument} from '@clinic/content/checks'
import {credentialOf, isMedicalReviewer, type Reviewer} from '@clinic/content/workflow'
import type {SanityClient} from '@sanity/client'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

export interface Person extends Reviewer {
  /** E-mail address or id of the Studio account. */
  account: string
  canReview: boolean
}

const PEOPLE = '*[_type == "person"] | order(name asc) {_id, _type, name, account, roles, credentials}'
const FRESH_MS = 10_000

let asked: {at: number; client: SanityClient; answer: Promise<Person[]>} | undefined

/** The published people, who alone can review; undefined until they have been read. */
export function usePeople(): Person[] | undefined {
  const client = useClient({apiVersion: '2026-03-01'})
  const [people, setPeople] = useState<Person[]>()
  useEffect(() => {
    let isCurrent = true
    readPeople(client).then(
      (answer) => isCurrent && setPeople(answer),
      () => isCurrent && setPeople([]),
    )
    return () => {
      isCurrent = false
    }
  }, [client])
  return people
}

/** Several actions ask at the same moment: one request answers them all. */
function readPeople(client: SanityClient): Promise<Person[]> {
  const now = Date.now()
  if (!asked || asked.client !== client || now - asked.at > FRESH_MS)
    asked = {at: now, client, answer: client.withConfig({perspective: 'published'}).fetch(PEOPLE).then(toPeople)}
  return asked.answer
}

function toPeople(documents: (ContentDocument & {name?: string; account?: string})[]): Person[] {
  return documents.map((document) => ({
    _id: document._id,
    name: document.name ?? 'Somebody without a name',
    account: document.account ?? '',
    credential: credentialOf(document),
    canReview: isMedicalReviewer(document),
  }))
}
