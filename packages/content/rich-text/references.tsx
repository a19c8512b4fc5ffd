import {stegaClean} from '@sanity/client/stega'
import {Fragment} from 'react'
import {words} from '../language/language.ts'
import {Day, isBefore} from '../parts/day.tsx'
import {usePage} from '../parts/page-context.tsx'
import {PageLink} from '../parts/page-link.tsx'
import {useRendering} from '../rendering.tsx'
import {addressesOf} from './citation-addresses.ts'
import type {Reference} from './number-references.ts'

/** The sources of a page, numbered as in the text, each with ways to it and back. */
export function ReferenceList() {
  return (
    <ol className="references">
      {usePage().references.list.map((reference) => (
        <li key={reference.number} id={`ref-${reference.number}`}>
          <Source reference={reference} />
        </li>
      ))}
    </ol>
  )
}

function Source({reference: {citation, number, mentions}}: {reference: Reference}) {
  const {authors, title, container, year, locator, trialId, accessedOn} = citation
  const addresses = addressesOf(citation)
  return (
    <>
      <CitationMarks citation={citation} />
      {authors && <>{withStop(authors)} </>}
      <cite>
        <PageLink to={citation}>{withStop(title ?? words.references.untitled)}</PageLink>
      </cite>{' '}
      {[container, year].some(Boolean) && (
        <>
          {[container, year].filter(Boolean).join(' ')}
          {locator && <>;{locator}</>}.{' '}
        </>
      )}
      {addresses.map(({label, href}) => (
        <Fragment key={href}>
          <a href={href} rel="external noopener">
            {label}
          </a>{' '}
        </Fragment>
      ))}
      {trialId && !addresses.some(({label}) => label === stegaClean(trialId)) && <>{trialId}. </>}
      {accessedOn && <>{words.references.readOn(<Day date={accessedOn} />)} </>}
      {mentions.map(({id}, index) => (
        <a
          key={id}
          className="references__back"
          href={`#${id}`}
          aria-label={words.references.back(number, mentions.length === 1 ? null : index + 1)}
        >
          ↩
        </a>
      ))}
    </>
  )
}

/** Says in words when a source was taken back or a guideline has run out. */
export function CitationMarks({citation}: {citation: Reference['citation']}) {
  const {today} = useRendering()
  return (
    <>
      {citation.retracted === true && (
        <>
          <strong className="tag tag--danger">{words.references.retracted}</strong>{' '}
        </>
      )}
      {isBefore(citation.guidelineExpires, today) && (
        <>
          <strong className="tag">
            {words.references.guidelineLapsed(<Day date={citation.guidelineExpires} />)}
          </strong>{' '}
        </>
      )}
    </>
  )
}

function withStop(text: string): string {
  return /[.?!…]$/.test(stegaClean(text)) ? text : `${text}.`
}
