import type {ContentDocument} from '@clinic/content/checks'
import {credentialOf, isMedicalReviewer, type Reviewer} from '@clinic/content/workflow'
import {useMemo} from 'react'
import {useDatasetFacts} from '../dataset/use-dataset-facts.ts'

export interface Person extends Reviewer {
  /** E-mail address or id of the Studio account. */
  account: string
  canReview: boolean
}

/** The published people by name, who alone can review; undefined until they have been read. */
export function usePeople(): Person[] | undefined {
  const published = useDatasetFacts()?.published
  return useMemo(() => published && peopleIn([...published.values()]), [published])
}

export function peopleIn(documents: ContentDocument[]): Person[] {
  return documents
    .filter(({_type}) => _type === 'person')
    .map((document) => ({
      _id: document._id,
      name: textOr(document.name, 'Somebody without a name'),
      account: textOr(document.account, ''),
      credential: credentialOf(document),
      canReview: isMedicalReviewer(document),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value : otherwise
}
