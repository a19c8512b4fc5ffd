import {stegaClean} from '@sanity/client/stega'
import type {ReactNode} from 'react'
import {Verdict} from '../../blocks/evidence-statement/evidence-statement.tsx'
import type {TREATMENTS_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {formats, words} from '../../language/language.ts'
import {Figure} from '../../objects/figure/figure.tsx'
import type {Frame} from '../../page-type.ts'
import {Contents} from '../../parts/contents.tsx'
import {Day} from '../../parts/day.tsx'
import {JurisdictionNotices} from '../../parts/jurisdiction-notices.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageLink} from '../../parts/page-link.tsx'
import {present} from '../../parts/present.ts'
import {RelatedReading} from '../../parts/related-reading.tsx'
import {AboutThisPage, Byline} from '../../parts/review.tsx'
import {isFilled, Section, TextSection} from '../../parts/section.tsx'
import {numberReferences} from '../../rich-text/number-references.ts'
import {ReferencesSection} from '../../rich-text/references-section.tsx'
import {RichText} from '../../rich-text/rich-text.tsx'
import {isRegenerative} from './regenerative.ts'
import {TreatmentStatus} from './treatment-status.tsx'

export type Treatment = TREATMENTS_QUERY_RESULT[number]

/** A treatment. Its status stands under its name, before any word in its favour. */
export function TreatmentPage({data: treatment, frame}: {data: Treatment; frame: Frame}) {
  const references = numberReferences(treatmentParts(treatment))
  return (
    <PageProvider value={{frame, references}}>
      <article className="page page--contents">
        <header className="page-header">
          <h1>{treatment.title}</h1>
          <p className="status-line">
            <TreatmentStatus status={treatment.regulatoryStatus} />{' '}
            {treatment.regulatoryNote && <span>{treatment.regulatoryNote}</span>}
          </p>
          {treatment.summary && <p className="lede">{treatment.summary}</p>}
          {isFilled(treatment.alsoKnownAs) && (
            <p className="also">
              <strong>{words.page.alsoCalled}</strong> {formats.list(present(treatment.alsoKnownAs))}
            </p>
          )}
          <Byline review={treatment.review} />
        </header>
        <Contents entries={contentsOf(treatment, references.list.length > 0)} />
        <div className="page__body">
          <Figure figure={treatment.figure} priority />
          <TextSection id="what-it-is" title={titles['what-it-is']} body={treatment.whatItIs} />
          <TextSection id="what-happens" title={titles['what-happens']} body={treatment.whatHappens} />
          <Evidence treatment={treatment} />
          <LineSection id="risks" title={titles.risks} lines={treatment.risks}>
            {isRegenerative(stegaClean(treatment.kind)) && <JurisdictionNotices />}
          </LineSection>
          <LineSection id="not-for" title={titles['not-for']} lines={treatment.contraindications} />
          <TextSection id="alternatives" title={titles.alternatives} body={treatment.alternatives} />
          <Section id="cost" title={titles.cost} filled={Boolean(treatment.costNote)}>
            <p>{treatment.costNote}</p>
          </Section>
          <RelatedReading groups={relatedOf(treatment)} />
          <ReferencesSection />
          <AboutThisPage review={treatment.review} updated={treatment._updatedAt} />
        </div>
      </article>
    </PageProvider>
  )
}

/** The bodies of the page in reading order, for numbering its sources. */
export function treatmentParts({whatItIs, whatHappens, evidence, alternatives}: Treatment): unknown[] {
  return [whatItIs, whatHappens, evidence, alternatives]
}

const titles = {
  ...words.treatment.sections,
  related: words.page.relatedReading,
  references: words.references.title,
  'about-this-page': words.review.aboutThisPage,
}

function contentsOf(treatment: Treatment, hasReferences: boolean) {
  const shown: Record<keyof typeof titles, boolean> = {
    'what-it-is': isFilled(treatment.whatItIs),
    'what-happens': isFilled(treatment.whatHappens),
    evidence: hasEvidence(treatment),
    risks: isFilled(treatment.risks),
    'not-for': isFilled(treatment.contraindications),
    alternatives: isFilled(treatment.alternatives),
    cost: Boolean(treatment.costNote),
    related: relatedOf(treatment).some(({cards}) => cards.length > 0),
    references: hasReferences,
    'about-this-page': true,
  }
  const ids = Object.keys(shown) as (keyof typeof titles)[]
  return ids.filter((id) => shown[id]).map((id) => ({id, title: titles[id]}))
}

function hasEvidence({evidence, noStudiesSearchedOn}: Treatment): boolean {
  return isFilled(evidence) || Boolean(noStudiesSearchedOn)
}

/** What the condition pages say of it, so that nobody carries a finding from one condition to another. */
function EvidenceByCondition({treatment}: {treatment: Treatment}) {
  const judged = present(treatment.conditions).filter((condition) => statementsOf(condition).length > 0)
  if (judged.length === 0) return null
  return (
    <>
      <h3>{words.treatment.byCondition}</h3>
      <dl className="facts">
        {judged.map((condition) => (
          <div key={condition._id}>
            <dt>
              <PageLink to={condition} />
            </dt>
            {statementsOf(condition).map((statement) => (
              <dd key={statement._key}>
                {statement.outcome && `${statement.outcome}: `}
                <Verdict certainty={statement.certainty} direction={statement.direction} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}

function Evidence({treatment}: {treatment: Treatment}) {
  return (
    <Section id="evidence" title={titles.evidence} filled={hasEvidence(treatment)}>
      <RichText value={treatment.evidence} />
      {treatment.noStudiesSearchedOn && (
        <p>
          <strong>{words.evidence.noStudies}</strong>{' '}
          {words.treatment.lastSearched(<Day date={treatment.noStudiesSearchedOn} />)}
        </p>
      )}
      <EvidenceByCondition treatment={treatment} />
    </Section>
  )
}

function statementsOf({ofUsualTreatments, ofCellTherapy, ofEvidence}: NonNullable<Treatment['conditions']>[number]) {
  return [...present(ofUsualTreatments), ...present(ofCellTherapy), ...present(ofEvidence)]
}

function LineSection({
  id,
  title,
  lines,
  children,
}: {
  id: string
  title: string
  lines: string[] | null
  children?: ReactNode
}) {
  return (
    <Section id={id} title={title} filled={isFilled(lines)}>
      <ul>
        {present(lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </Section>
  )
}

function relatedOf({relatedArticles, conditions}: Treatment) {
  return [
    {
      title: words.page.relatedArticles,
      cards: present(relatedArticles).map((article) => ({...article, text: article.summary})),
    },
    {
      title: words.treatment.discussedOn,
      cards: present(conditions).map((condition) => ({...condition, text: condition.definition})),
    },
  ]
}
