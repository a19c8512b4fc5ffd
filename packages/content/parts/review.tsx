import type {CONDITIONS_QUERY_RESULT} from '../generated/sanity.types.ts'
import {words} from '../language/language.ts'
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
        {author && <p>{words.review.writtenBy(<PersonName person={author} />)}</p>}
        {medicalReviewer && <p>{words.review.reviewedBy(<PersonName person={medicalReviewer} />)}</p>}
        {(lastReviewed || nextReview) && (
          <p>
            {lastReviewed && <>{words.review.lastReviewed(<Day date={lastReviewed} />)} </>}
            {nextReview && words.review.nextDue(<Day date={nextReview} />)}
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
      <strong>{words.review.overdue}</strong> {words.review.overdueSince(<Day date={review?.nextReview} />)}
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
  const {terms} = words.review
  const conflicts = review?.conflictsOfInterest ?? clinic?.conflictOfInterest
  return (
    <section id="about-this-page">
      <h2>{words.review.aboutThisPage}</h2>
      <dl className="facts">
        {author && <Entry term={terms.author} person={author} />}
        {medicalReviewer && <Entry term={terms.medicalReviewer} person={medicalReviewer} />}
        <DayEntry term={terms.publishedAt} date={publishedAt} />
        <DayEntry term={terms.lastReviewed} date={lastReviewed} />
        <DayEntry term={terms.nextReview} date={nextReview} />
        <DayEntry term={terms.updated} date={updated} />
        {conflicts && (
          <div>
            <dt>{terms.conflictsOfInterest}</dt>
            <dd>{conflicts}</dd>
          </div>
        )}
        {codes.length > 0 && (
          <div>
            <dt>{terms.codes}</dt>
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
