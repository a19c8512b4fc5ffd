import {rememberDataset} from '@clinic/content/checks'
import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import {useDatasetFacts} from '../dataset/use-dataset-facts.ts'
import {type Picture, picturesOf} from './picture.ts'
import {type Keeper, picturesKept} from './pictures-kept.ts'

const NONE: ReadonlyMap<string, Keeper> = new Map()

/** The picture library, always current; undefined until the dataset has been read. */
export function usePictures(): Picture[] | undefined {
  const facts = useDatasetFacts()
  const client = useClient({apiVersion: '2026-03-01'})
  const [kept, setKept] = useState(NONE)
  useEffect(() => {
    let isWanted = true
    // Without an answer the list is shown all the same: deleting asks again, and does nothing without an answer.
    picturesKept(client).then(
      (found) => isWanted && setKept(found),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [client])
  // A form that is opened next is validated with what was just written here.
  useEffect(() => rememberDataset(facts), [facts])
  return useMemo(() => facts && picturesOf(facts, kept), [facts, kept])
}
