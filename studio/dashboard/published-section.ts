import type {ContentDocument} from '@clinic/content/checks'
import type {Known} from './dashboard.ts'
import {fromToday} from './days.ts'
import {documentLine, stringAt} from './document-line.ts'
import type {Line, Section} from './line.ts'
import {PUBLISHED_DAYS, type Publication} from './publications.ts'

/** What became public in the last days, and by whom. */
export function publishedSection({facts, publications = [], today}: Known): Section {
  const byPeople = publications.filter(({isFromDraft}) => isFromDraft)
  const byPrograms = publications.filter(({isFromDraft}) => !isFromDraft)
  return {
    id: 'published',
    title: 'Published this week',
    empty: `Nothing was published in the last ${PUBLISHED_DAYS} days.`,
    isUrgent: false,
    groups: [
      {title: `In the last ${PUBLISHED_DAYS} days`, lines: byPeople.flatMap(line)},
      {
        title: 'Written by a program',
        about: 'Put into the public content directly, such as by an import, and not published from a draft.',
        lines: byPrograms.flatMap(line),
        isQuiet: true,
      },
    ],
  }

  function line({id, at, account}: Publication): Line[] {
    const document = facts.published.get(id)
    if (!document) return []
    const who = account || accountOnPage(document, at)
    return [documentLine(document, {note: fromToday(at.slice(0, 10), today), ...(who && {account: who})})]
  }
}

/** Who published a page as the page itself says it, for when the history does not go back so far. */
function accountOnPage(document: ContentDocument, at: string): string {
  const publication = (name: string) => stringAt(document, 'medicalReview', 'publication', name)
  return publication('at').slice(0, 10) === at.slice(0, 10) ? publication('account') : ''
}
