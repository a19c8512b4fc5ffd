import {type ContentDocument, type Finding, findingsFor, isoToday, rememberDataset} from '@clinic/content/checks'
import {startTransition, useEffect, useState} from 'react'
import {useDatasetFacts} from '../dataset/use-dataset-facts.ts'
import {afterTyping, type Pace} from './after-typing.ts'
import {keepSame} from './keep-same.ts'

/** A value of a document and what there is to say about it. */
export interface Checked {
  document: ContentDocument
  findings: Finding[]
}

const pace: Pace = {pause: 350, atLeastEvery: 2000}

/**
 * What is to fix in a document as the form has it now, or had it a moment ago while somebody types; undefined until it was
 * worked out once. The same array as before when nothing changed.
 */
export function useFindings(document: unknown): Finding[] | undefined {
  return useChecked(document)?.findings
}

/** The same together with the value that was looked at, for what is shown beside the findings. */
export function useChecked(document: unknown): Checked | undefined {
  const dataset = useDatasetFacts()
  const [checked, setChecked] = useState<Checked>()
  const [queue] = useState(() => afterTyping(pace))

  useEffect(() => {
    if (!isContentDocument(document)) return
    queue.schedule(() => {
      // For the marks beside the fields: Sanity calls a validation with the document alone.
      rememberDataset(dataset)
      const now = new Date()
      const findings = findingsFor(document, {today: isoToday(now), now: now.toISOString(), ...(dataset && {dataset})})
      startTransition(() => setChecked((previous) => ({document, findings: keepSame(previous?.findings, findings)})))
    })
  }, [document, dataset, queue])
  useEffect(() => queue.cancel, [queue])

  return checked
}

function isContentDocument(value: unknown): value is ContentDocument {
  return typeof value === 'object' && value !== null && '_type' in value && '_id' in value
}
