import type {Frame} from '@clinic/content/page-type'
import type {LiveConnection} from '../preview/live-connection.ts'

/** What every page of the site is given. */
export interface FrameProps {
  frame: Frame
  /** `https://…` without a slash at the end. */
  origin: string
  /** ISO date on which the page was rendered. */
  today: string
  /** Set in draft preview only: how the browser hears of changes. Holds the read token, so never set for readers. */
  live: LiveConnection | null
}

export interface PageProps<Data> extends FrameProps {
  /** `null` only where a page has something to say without a document. */
  data: Data | null
}
