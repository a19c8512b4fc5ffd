import type {DatasetFacts} from '@clinic/content/checks'

/** What is known of the clinic's site, to tell its own addresses and its own number from others. */
export interface Site {
  /** Origins under which the site is or was reached, such as `https://old.example`. Relative links always count as its own. */
  origins: string[]
  /** As the clinic's document has it: `+18582585090`. */
  phone: string | null
}

/** The site with the phone number that the clinic's document has. */
export function siteOf(dataset: DatasetFacts, origins: string[]): Site {
  const phone = (dataset.published.get('clinic') ?? dataset.drafts.get('clinic'))?.phone
  return {origins, phone: typeof phone === 'string' && phone.trim() !== '' ? phone : null}
}
