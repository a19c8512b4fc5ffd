import type {Frame} from '@clinic/content/page-type'
import type {LiveConnection} from '../preview/live-connection.ts'

/** The moment for which a page is drawn. */
export interface Moment {
  /** ISO time. */
  now: string
  /** ISO date where the clinic is, which may be another than in Greenwich. */
  today: string
  /**
   * ISO time from which on the page would say something else: its next midnight, or when the clinic opens or closes.
   * The page cache (cache/page-cache.ts) shows it to nobody after that. Null for a page that says nothing of time.
   */
  until: string | null
}

/** What every page of the site is given. */
export interface FrameProps {
  frame: Frame
  /** `https://…` without a slash at the end. */
  origin: string
  /** When the page was rendered, and until when it may be shown. */
  moment: Moment
  /** Readers can ask at /contact to be called back. */
  contactForm: boolean
  /** Set in draft preview only: how the browser hears of changes. Holds the read token, so never set for readers. */
  live: LiveConnection | null
}

export interface PageProps<Data> extends FrameProps {
  /** `null` only where a page has something to say without a document. */
  data: Data | null
}
