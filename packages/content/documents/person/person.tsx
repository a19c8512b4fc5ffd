import {stegaClean} from '@sanity/client/stega'
import type {PEOPLE_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import {Picture} from '../../objects/figure/figure.tsx'
import {fileOf} from '../../objects/figure/figure-image.ts'
import type {Frame} from '../../page-type.ts'
import {CardList} from '../../parts/card-list.tsx'
import {LastChanged} from '../../parts/last-changed.tsx'
import {nameWithCredentials} from '../../parts/name-with-credentials.ts'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {present} from '../../parts/present.ts'
import {Section} from '../../parts/section.tsx'
import {numberReferences} from '../../rich-text/number-references.ts'
import {ReferencesSection} from '../../rich-text/references-section.tsx'
import {SimpleText} from '../../rich-text/simple-text.tsx'

export type Person = PEOPLE_QUERY_RESULT[number]

/** A person who stands behind pages of this site, or an invented one who says so first. */
export function PersonPage({data: person, frame}: {data: Person; frame: Frame}) {
  const references = numberReferences([person.bio])
  const photo = fileOf(person.photo)
  return (
    <PageProvider value={{frame, references}}>
      <article className="page">
        <PageHeader title={nameWithCredentials(person)} lede={person.jobTitle}>
          {person.isDemonstration && (
            <p className="banner">
              <strong>{words.demonstration.personBanner}</strong> {words.demonstration.personExplained}
            </p>
          )}
        </PageHeader>
        {photo && (
          <div className="portrait">
            <Picture
              file={photo}
              alt={person.photo?.decorative ? '' : (person.photo?.alt ?? '')}
              sizes="12rem"
              priority
            />
          </div>
        )}
        <SimpleText value={person.bio} />
        <dl className="facts">
          <Fact term={words.person.onThisSite} values={present(person.roles).map(roleInWords)} />
          <Fact term={words.person.credentials} values={present(person.credentials?.map(({name}) => name))} />
          <Fact term={words.person.npi} values={present([person.npi])} />
          {person.orcid && (
            <div>
              <dt>{words.person.orcid}</dt>
              <dd>
                <a href={`https://orcid.org/${stegaClean(person.orcid)}`} rel="external noopener">
                  {person.orcid}
                </a>
              </dd>
            </div>
          )}
          <Fact term={words.person.conflictsOfInterest} values={present([person.conflictsOfInterest])} />
        </dl>
        <Section id="wrote" title={words.person.wrote} filled={person.wrote.length > 0}>
          <CardList cards={person.wrote} />
        </Section>
        <Section id="reviewed" title={words.person.reviewed} filled={person.reviewed.length > 0}>
          <CardList cards={person.reviewed} />
        </Section>
        <ReferencesSection />
        <LastChanged date={person._updatedAt} />
      </article>
    </PageProvider>
  )
}

function roleInWords(role: string): string {
  return words.person.roles[stegaClean(role)] ?? role
}

function Fact({term, values}: {term: string; values: string[]}) {
  if (values.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      {values.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </div>
  )
}
