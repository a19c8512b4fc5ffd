import {formats, words} from '@clinic/content/language'
import {TreatmentStatus} from '@clinic/content/treatment-status'
import {Fragment} from 'react'
import {phoneLink} from '../frame/phone-link.ts'
import {indexPaths} from '../page/index-paths.ts'
import {LONGEST_QUERY} from './longest-query.ts'
import type {Result} from './search-index.ts'
import type {SearchProps} from './search-props.ts'

/** Everything under the line to type in. What a screen reader is told while somebody types has `data-said`. */
export function SearchResults(props: SearchProps) {
  return (
    <>
      {props.isEmergency && <EmergencyNotice number={props.frame.clinic?.emergencyNumber ?? null} />}
      <Outcome {...props} />
    </>
  )
}

function Outcome({query, outcome, frame}: SearchProps) {
  switch (outcome.state) {
    case 'empty':
      return <p>{words.search.hint}</p>
    case 'tooLong':
      return <p data-said>{words.search.tooLong(LONGEST_QUERY)}</p>
    case 'unavailable':
      return (
        <>
          <p data-said>{words.search.unavailable}</p>
          <Elsewhere phone={null} />
        </>
      )
    case 'answered':
      return (
        <>
          <p data-said>{outcome.total > 0 ? words.search.found(outcome.total, query) : words.search.nothing(query)}</p>
          {outcome.suggestion && (
            <p>
              {words.search.didYouMean(
                <a href={`/search?${new URLSearchParams({q: outcome.suggestion})}`}>{outcome.suggestion}</a>,
              )}
            </p>
          )}
          {outcome.isFallback && <p data-said>{words.search.someWords}</p>}
          {outcome.results.length < outcome.total && <p>{words.search.firstOf(outcome.results.length)}</p>}
          {outcome.total > 0 ? (
            <Results results={outcome.results} />
          ) : (
            <Elsewhere phone={frame.clinic?.phone ?? null} />
          )}
        </>
      )
  }
}

function EmergencyNotice({number}: {number: string | null}) {
  return (
    <div className="care-card">
      <h2 className="care-card__heading" data-said>
        <span className="care-card__level">
          {words.careCard.level.emergency}
          <span className="visually-hidden">: </span>
        </span>
        {words.search.emergency(number)}
      </h2>
      <div className="care-card__body">
        <p>{words.search.emergencyText}</p>
      </div>
    </div>
  )
}

function Results({results}: {results: Result[]}) {
  return (
    <ol className="a-z results">
      {results.map(({path, title, kind, status, snippet: {heading, parts}}) => (
        <li key={path}>
          <a href={path}>{title}</a>
          <p>
            <small>{heading ? words.search.under(nameOf(kind), heading) : nameOf(kind)}</small>
          </p>
          {kind === 'treatment' && (
            <p>
              <TreatmentStatus status={status} />
            </p>
          )}
          <p>
            {parts.map(({text, isMatch}, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the same piece may stand there twice, and none ever moves.
              isMatch ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function nameOf(kind: string): string {
  return words.search.kinds[kind] ?? words.search.list
}

/** Where to look when the search has nothing. */
function Elsewhere({phone}: {phone: string | null}) {
  const {conditionIndex, glossary, treatmentIndex} = words
  return (
    <>
      <h2>{words.search.elsewhere}</h2>
      <ul>
        {[
          {title: conditionIndex.title, path: indexPaths.condition},
          {title: treatmentIndex.title, path: indexPaths.treatment},
          {title: glossary.title, path: indexPaths.glossaryTerm},
        ].map(({title, path}) => (
          <li key={path}>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
      {phone && (
        <p>
          {words.search.byPhone} <a href={phoneLink(phone)}>{words.frame.call(formats.phone(phone))}</a>
        </p>
      )}
    </>
  )
}
