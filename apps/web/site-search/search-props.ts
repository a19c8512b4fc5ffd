import type {GetServerSideProps} from 'next'
import {framePropsOf} from '../page/frame-props.ts'
import type {FrameProps} from '../page/page-props.ts'
import {isEmergency} from './emergency.ts'
import {LONGEST_QUERY} from './longest-query.ts'
import type {Answer} from './search-index.ts'
import {siteIndex} from './site-index.ts'

/** What became of a search. */
export type Outcome = {state: 'empty'} | {state: 'tooLong'} | {state: 'unavailable'} | ({state: 'answered'} & Answer)

export interface SearchProps extends FrameProps {
  query: string
  isEmergency: boolean
  outcome: Outcome
}

/** Searches the published site, also for an editor in draft preview: a draft has no place in a list for readers. */
export const searchProps: GetServerSideProps<SearchProps> = async ({query: {q}, res}) => {
  const query = ([q].flat()[0] ?? '').replace(/\s+/g, ' ').trim()
  // What somebody looks for here is nobody else's business.
  res.setHeader('Cache-Control', 'private, no-store')
  const shared = {
    query: query.slice(0, LONGEST_QUERY),
    isEmergency: isEmergency(query),
  }
  try {
    const {index, frame} = await siteIndex().get()
    return {props: {...framePropsOf(frame), ...shared, outcome: outcomeOf(query, index.search)}}
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    res.statusCode = 503
    res.setHeader('Retry-After', '60')
    const frame = {site: null, clinic: null, notices: []}
    return {props: {...framePropsOf(frame), ...shared, outcome: {state: 'unavailable'}}}
  }
}

function outcomeOf(query: string, search: (query: string) => Answer): Outcome {
  if (query === '') return {state: 'empty'}
  if (query.length > LONGEST_QUERY) return {state: 'tooLong'}
  return {state: 'answered', ...search(query)}
}
