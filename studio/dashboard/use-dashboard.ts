import type {DatasetFacts} from '@clinic/content/checks'
import {useEffect, useMemo, useState} from 'react'
import {browserClock} from '../dataset/browser-clock.ts'
import {useDatasetFacts} from '../dataset/use-dataset-facts.ts'
import {dashboardOf} from './dashboard.ts'
import type {Section} from './line.ts'
import {createSweep, type Progress} from './sweep.ts'
import {useNow} from './use-now.ts'
import {usePublications} from './use-publications.ts'

export interface Dashboard {
  sections: Section[]
  /** Set while documents are still being checked. */
  checking?: {checked: number; total: number}
  /** False until the history has answered. */
  isHistoryRead: boolean
  /** The history could not be read. */
  hasNoHistory: boolean
}

/** The dashboard as it is now; undefined until the dataset has been read. */
export function useDashboard(today: string): Dashboard | undefined {
  const facts = useDatasetFacts()
  const progress = useFindings(facts, today)
  const now = useNow()
  const {publications, hasFailed} = usePublications(facts?.published, today)
  return useMemo(() => {
    if (!facts) return undefined
    const findings: Progress['findings'] = progress?.findings ?? new Map()
    const isChecking = !progress || progress.checked < progress.total
    return {
      sections: dashboardOf({facts, today, now, findings, ...(publications && {publications})}),
      ...(isChecking && {checking: {checked: progress?.checked ?? 0, total: progress?.total ?? 0}}),
      isHistoryRead: publications !== undefined,
      hasNoHistory: hasFailed,
    }
  }, [facts, today, now, progress, publications, hasFailed])
}

/** Kept while the Studio is open, so that coming back to the dashboard checks only what changed meanwhile. */
const sweep = createSweep(browserClock)

function useFindings(facts: DatasetFacts | undefined, today: string): Progress | undefined {
  const [progress, setProgress] = useState<Progress>()
  useEffect(() => (facts ? sweep(facts, today, setProgress) : undefined), [facts, today])
  return progress
}
