import {stegaClean} from '@sanity/client/stega'
import {byUrgency} from '../../blocks/care-card/by-urgency.ts'
import {CareCard} from '../../blocks/care-card/care-card.tsx'
import {ClinicContact} from '../../blocks/clinic-contact/clinic-contact.tsx'
import type {CONDITIONS_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import {Figure} from '../../objects/figure/figure.tsx'
import type {Frame} from '../../page-type.ts'
import {CardList} from '../../parts/card-list.tsx'
import {Contents} from '../../parts/contents.tsx'
import {JurisdictionNotices} from '../../parts/jurisdiction-notices.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {present} from '../../parts/present.ts'
import {PreviewNote} from '../../parts/preview-note.tsx'
import {RelatedReading} from '../../parts/related-reading.tsx'
import {AboutThisPage, Byline} from '../../parts/review.tsx'
import {isFilled, Section, TextSection} from '../../parts/section.tsx'
import {numberReferences} from '../../rich-text/number-references.ts'
import {ReferencesSection} from '../../rich-text/references-section.tsx'
import {RichText} from '../../rich-text/rich-text.tsx'
import {isRegenerative} from '../treatment/regenerative.ts'
import {TreatmentStatus} from '../treatment/treatment-status.tsx'

export type Condition = CONDITIONS_QUERY_RESULT[number]
type Treatments = NonNullable<Condition['treatments']>

/** A condition in a fixed order: help stands before every offer, limits before hopes. */
export function ConditionPage({data: condition, frame}: {data: Condition; frame: Frame}) {
  const references = numberReferences(conditionParts(condition))
  return (
    <PageProvider value={{frame, references}}>
      <article className="page page--contents">
        <PageHeader
          eyebrow={condition.bodyRegion}
          title={condition.title}
          lede={condition.definition}
          alsoKnownAs={condition.alsoKnownAs}
        >
          <Byline review={condition.review} />
        </PageHeader>
        <Contents entries={sectionsOf(condition, references)} />
        <div className="page__body">
          <Figure figure={condition.figure} priority />
          <InShort points={condition.keyPoints} />
          <TextSection id="symptoms" title={titles.symptoms} body={withoutContact(condition.symptoms)} />
          <WhenToGetHelp cards={condition.whenToGetHelp} />
          <TextSection id="causes" title={titles.causes} body={condition.causes} />
          <TextSection id="diagnosis" title={titles.diagnosis} body={condition.diagnosis} />
          <UsualTreatments condition={condition} />
          <CellTherapy condition={condition} />
          <TextSection id="evidence" title={titles.evidence} body={condition.evidence} />
          <TextSection id="risks" title={titles.risks} body={condition.risks} />
          <TextSection id="candidacy" title={titles.candidacy} body={condition.candidacy} />
          <Questions questions={condition.questionsToAsk} />
          <Contact body={condition.contact} />
          <RelatedReading groups={relatedOf(condition)} />
          <ReferencesSection />
          <AboutThisPage review={condition.review} updated={condition._updatedAt} codes={codesOf(condition)} />
        </div>
      </article>
    </PageProvider>
  )
}

/** The bodies of the page in reading order, for numbering its sources. */
export function conditionParts(condition: Condition): unknown[] {
  const {symptoms, causes, diagnosis, usualTreatments, cellTherapy, evidence, risks, candidacy, contact} = condition
  return [
    withoutContact(symptoms),
    causes,
    diagnosis,
    usualTreatments,
    cellTherapy,
    evidence,
    risks,
    candidacy,
    contact,
  ]
}

const titles = {
  ...words.condition.sections,
  related: words.page.relatedReading,
  references: words.references.title,
  'about-this-page': words.review.aboutThisPage,
}

export type SectionId = keyof typeof titles

/** The sections that a reader finds on the page, in their order. */
export function sectionsOf(condition: Condition, references = numberReferences(conditionParts(condition))) {
  const shown: Record<SectionId, boolean> = {
    'in-short': isFilled(condition.keyPoints),
    symptoms: isFilled(withoutContact(condition.symptoms)),
    'when-to-get-help': isFilled(condition.whenToGetHelp),
    causes: isFilled(condition.causes),
    diagnosis: isFilled(condition.diagnosis),
    treatments: isFilled(condition.usualTreatments) || !present(condition.treatments).every(isProduct),
    'cell-therapy': isFilled(condition.cellTherapy) || present(condition.treatments).some(isProduct),
    evidence: isFilled(condition.evidence),
    risks: isFilled(condition.risks),
    candidacy: isFilled(condition.candidacy),
    questions: isFilled(condition.questionsToAsk),
    contact: true,
    related: relatedOf(condition).some(({cards}) => cards.length > 0),
    references: references.list.length > 0,
    'about-this-page': true,
  }
  const ids = Object.keys(shown) as SectionId[]
  return ids.filter((id) => shown[id]).map((id) => ({id, title: titles[id]}))
}

/** Symptoms stand before the cards that say when to get help, so the clinic cannot be offered there. */
function withoutContact(body: Condition['symptoms']): Condition['symptoms'] {
  return body?.some(({_type}) => _type === 'clinicContact') ? body.filter(({_type}) => _type !== 'clinicContact') : body
}

function InShort({points}: {points: string[] | null}) {
  if (!isFilled(points)) return null
  return (
    <section id="in-short" className="in-short">
      <h2>{titles['in-short']}</h2>
      <ul>
        {present(points).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}

function WhenToGetHelp({cards}: {cards: Condition['whenToGetHelp']}) {
  return (
    <Section id="when-to-get-help" title={titles['when-to-get-help']} filled={isFilled(cards)}>
      {byUrgency(present(cards)).map((card) => (
        <CareCard key={card._key} {...card} headingLevel={3} />
      ))}
    </Section>
  )
}

function UsualTreatments({condition}: {condition: Condition}) {
  const usual = present(condition.treatments).filter((treatment) => !isProduct(treatment))
  return (
    <Section id="treatments" title={titles.treatments} filled={isFilled(condition.usualTreatments) || usual.length > 0}>
      <RichText value={condition.usualTreatments} />
      <NamedTreatments title={words.condition.usualTreatments} treatments={usual} />
    </Section>
  )
}

/**
 * Cell and blood products never stand in one list with the usual treatments: a condition beside an unproven product
 * is a claim by layout alone. They are named below the text that says what they do not do.
 */
function CellTherapy({condition}: {condition: Condition}) {
  const products = present(condition.treatments).filter(isProduct)
  return (
    <Section
      id="cell-therapy"
      title={titles['cell-therapy']}
      filled={isFilled(condition.cellTherapy) || products.length > 0}
    >
      <RichText value={condition.cellTherapy} />
      <NamedTreatments title={words.condition.products} treatments={products} />
      {products.length > 0 && <JurisdictionNotices />}
    </Section>
  )
}

function isProduct({kind}: Treatments[number]): boolean {
  return isRegenerative(stegaClean(kind))
}

function NamedTreatments({title, treatments}: {title: string; treatments: Treatments}) {
  if (treatments.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <CardList
        cards={treatments.map((treatment) => ({
          ...treatment,
          text: <TreatmentStatus status={treatment.regulatoryStatus} />,
        }))}
      />
    </>
  )
}

function Questions({questions}: {questions: string[] | null}) {
  return (
    <Section id="questions" title={titles.questions} filled={isFilled(questions)}>
      <ul className="questions">
        {present(questions).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Section>
  )
}

function Contact({body}: {body: Condition['contact']}) {
  const hasBlock = body?.some(({_type}) => _type === 'clinicContact')
  return (
    <section id="contact">
      <h2>{titles.contact}</h2>
      <RichText value={body} />
      {!hasBlock && <ClinicContact level={3} />}
      {!isFilled(body) && <PreviewNote>write a sentence here that invites without a promise.</PreviewNote>}
    </section>
  )
}

function relatedOf({relatedArticles, relatedConditions}: Condition) {
  return [
    {
      title: words.page.relatedArticles,
      cards: present(relatedArticles).map((article) => ({...article, text: article.summary})),
    },
    {
      title: words.page.relatedConditions,
      cards: present(relatedConditions).map((other) => ({...other, text: other.definition})),
    },
  ]
}

function codesOf({codes}: Condition) {
  return present(codes).map(({_key, system, code, edition}) => ({
    key: _key,
    label: `${[system, code].filter(Boolean).join(' ')}${edition ? ` (${stegaClean(edition)})` : ''}`,
  }))
}
