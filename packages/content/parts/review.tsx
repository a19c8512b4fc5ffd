import type {CONDITIONS_QUERY_RESULT} from '../generated/sanity.types.ts'
import {useRendering} from '../rendering.tsx'
import {Day, isBefore} from './day.tsx'
import {usePage} from './page-context.tsx'
import {type Byline as Person, PersonName} from './person-name.tsx'
import {PreviewNote} from './preview-note.tsx'

export type Review = CONDITIONS_QUERY_RESULT[number]['review']

/** Who wrote the page, who checked it, and when, under the title of the page. */
export function Byline({review}: {review: Review}) {
  const {preview} = useRendering()
  const {author, medicalReviewer, lastReviewed, nextReview} = review ?? {}
  if (!preview && !author && !medicalReviewer && !lastReviewed && !nextReview) return null
  return (
    <>
      <div className="byline">
        {author && (
          <p>
            Written by <PersonName person={author} />
          </p>
        )}
        {medicalReviewer && (
          <p>
            Medically reviewed by <PersonName person={medicalReviewer} />
          </p>
        )}
        {(lastReviewed || nextReview) && (
          <p>
            {lastReviewed && (
              <>
                Last reviewed <Day date={lastReviewed} />.{' '}
              </>
            )}
            {nextReview && (
              <>
                Next review due <Day date={nextReview} />.
              </>
            )}
          </p>
        )}
        {!medicalReviewer && <PreviewNote>no clinician has reviewed this page.</PreviewNote>}
      </div>
      <ReviewOverdue review={review} />
    </>
  )
}

function ReviewOverdue({review}: {review: Review}) {
  const {today} = useRendering()
  if (!isBefore(review?.nextReview, today)) return null
  return (
    <p className="banner">
      <strong>Review overdue.</strong> This page was due to be checked again on <Day date={review?.nextReview} /> and
      may be out of date.
    </p>
  )
}

/** Everything a reader needs to judge how far to trust the page. The last section of it. */
export function AboutThisPage({
  review,
  updated,
  codes = [],
}: {
  review: Review
  updated: string
  codes?: {label: string; key: string}[]
}) {
  const {clinic} = usePage().frame
  const {author, medicalReviewer, publishedAt, lastReviewed, nextReview} = review ?? {}
  const conflicts = review?.conflictsOfInterest ?? clinic?.conflictOfInterest
  return (
    <section id="about-this-page">
      <h2>About this page</h2>
      <dl className="facts">
        {author && <Entry term="Written by" person={author} />}
        {medicalReviewer && <Entry term="Medically reviewed by" person={medicalReviewer} />}
        <DayEntry term="First published" date={publishedAt} />
        <DayEntry term="Last medical review" date={lastReviewed} />
        <DayEntry term="Next review due" date={nextReview} />
        <DayEntry term="Last changed" date={updated} />
        {conflicts && (
          <div>
            <dt>Conflicts of interest</dt>
            <dd>{conflicts}</dd>
          </div>
        )}
        {codes.length > 0 && (
          <div>
            <dt>Medical codes</dt>
            {codes.map(({key, label}) => (
              <dd key={key}>{label}</dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  )
}

function Entry({term, person}: {term: string; person: Person}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <PersonName person={person} />
        {person.jobTitle && `, ${person.jobTitle}`}
      </dd>
    </div>
  )
}

function DayEntry({term, date}: {term: string; date: string | null | undefined}) {
  if (!date) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Day date={date} />
      </dd>
    </div>
  )
}
