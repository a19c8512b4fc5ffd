import {truncate} from '@clinic/seo'
import {stegaClean} from '@sanity/client/stega'
import type {ReactNode} from 'react'
import type {CITATIONS_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {Day} from '../../parts/day.tsx'
import {LastChanged} from '../../parts/last-changed.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {PageLink} from '../../parts/page-link.tsx'
import {present} from '../../parts/present.ts'
import {PreviewNote} from '../../parts/preview-note.tsx'
import {addressesOf} from '../../rich-text/citation-addresses.ts'
import {numberReferences} from '../../rich-text/number-references.ts'
import {CitationMarks} from '../../rich-text/references.tsx'

export type Citation = CITATIONS_QUERY_RESULT[number]
export type CitationKind = NonNullable<Citation['kind']>

const {terms, ...texts} = words.citation

/** A source: what it found in our words, who took part, where to read it, and which of our pages rest on it. */
export function CitationPage({data: citation, frame}: {data: Citation; frame: Frame}) {
  const {authors, participants, population, comparator, followUp, funding, accessedOn, retractionCheckedOn} = citation
  const citedBy = present(citation.citedBy)
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <article className="page">
        <PageHeader eyebrow={texts.eyebrow} title={citation.title ?? texts.untitled} lede={publishedIn(citation)}>
          <CitationMarks citation={citation} />
        </PageHeader>
        <section id="found">
          <h2>{texts.found}</h2>
          {citation.mainResult ? (
            <>
              <p>{citation.mainResult}</p>
              <p>
                <small>{texts.foundBy}</small>
              </p>
            </>
          ) : (
            <PreviewNote>say in your own words what the source found.</PreviewNote>
          )}
        </section>
        <section id="study">
          <h2>{texts.facts}</h2>
          <dl className="facts">
            <Fact term={terms.authors}>{authors}</Fact>
            <Fact term={terms.population}>{population}</Fact>
            <Fact term={terms.participants}>{participants}</Fact>
            <Fact term={terms.comparator}>{comparator}</Fact>
            <Fact term={terms.followUp}>{followUp}</Fact>
            <Fact term={terms.funding}>{funding}</Fact>
            <Fact term={terms.accessedOn}>{accessedOn && <Day date={accessedOn} />}</Fact>
            <Fact term={terms.retractionCheckedOn}>{retractionCheckedOn && <Day date={retractionCheckedOn} />}</Fact>
          </dl>
        </section>
        <Where citation={citation} />
        <section id="cited-by">
          <h2>{texts.citedBy}</h2>
          {citedBy.length === 0 ? (
            <p>{texts.notCited}</p>
          ) : (
            <ul>
              {citedBy.map((page) => (
                <li key={page._id}>
                  <PageLink to={page} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <LastChanged date={citation._updatedAt} />
      </article>
    </PageProvider>
  )
}

const SHORT = 22

/** `Katz 2022`, or the number of a registered trial, for where there is room for little. */
export function shortName({authors, container, title, trialId, kind, year}: Citation): string {
  if (stegaClean(kind) === 'register' && trialId) return trialId
  // An organisation is known by its letters: `US Food and Drug Administration (FDA)`.
  const [, letters] = /\(([A-Z]{2,})\)/.exec(authors ?? '') ?? []
  const first = letters ?? (stegaClean(authors)?.split(/[ ,]/)[0] || container)
  if (!first) return truncate(stegaClean(title) ?? texts.untitled, SHORT)
  return [first, year].filter(Boolean).join(' ')
}

export function kindWords(kind: Citation['kind']): string {
  return texts.kinds[stegaClean(kind) ?? 'other']
}

function publishedIn({kind, container, year, locator}: Citation): ReactNode {
  const when = year && <time dateTime={String(year)}>{year}</time>
  if (!container) return when ? texts.lede(kindWords(kind), when) : kindWords(kind)
  return texts.lede(
    kindWords(kind),
    <>
      {container} {when}
      {locator && `;${locator}`}
    </>,
  )
}

function Fact({term, children}: {term: string; children: ReactNode}) {
  if (children === null || children === undefined || children === '') return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Where({citation}: {citation: Citation}) {
  const addresses = addressesOf(citation)
  const {trialId} = stegaClean(citation)
  const isLinked = addresses.some(({label}) => label === trialId)
  if (addresses.length === 0 && !trialId) return null
  return (
    <section id="where">
      <h2>{texts.where}</h2>
      <ul>
        {addresses.map(({label, href}) => (
          <li key={href}>
            <a href={href} rel="external noopener">
              {label}
            </a>
          </li>
        ))}
        {trialId && !isLinked && <li>{trialId}</li>}
      </ul>
    </section>
  )
}
