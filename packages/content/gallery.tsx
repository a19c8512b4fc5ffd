import type {ReactNode} from 'react'
import {calloutExamples} from './blocks/callout/callout.examples.ts'
import {careCardExamples} from './blocks/care-card/care-card.examples.ts'
import {clinicContactExamples} from './blocks/clinic-contact/clinic-contact.examples.ts'
import {doDontListExamples} from './blocks/do-dont-list/do-dont-list.examples.ts'
import {everyCertainty, evidenceStatementExamples} from './blocks/evidence-statement/evidence-statement.examples.ts'
import {faqExamples} from './blocks/faq/faq.examples.ts'
import {tableExamples} from './blocks/table/table.examples.ts'
import {frameExamples} from './documents/clinic/clinic.examples.ts'
import {TreatmentStatus} from './documents/treatment/treatment-status.tsx'
import {language} from './language/language.ts'
import {figureExamples} from './objects/figure/figure.examples.ts'
import {reviewExamples} from './objects/review/review.examples.ts'
import type {Frame} from './page-type.ts'
import {EmptyList} from './parts/empty-list.tsx'
import {JurisdictionNotices} from './parts/jurisdiction-notices.tsx'
import {PageProvider} from './parts/page-context.tsx'
import {PageHeader} from './parts/page-header.tsx'
import {AboutThisPage, Byline} from './parts/review.tsx'
import {RenderingProvider, useRendering} from './rendering.tsx'
import {numberReferences} from './rich-text/number-references.ts'
import {ReferencesSection} from './rich-text/references-section.tsx'
import {note, retractedSeries, richTextExamples, richTextWithTerms, text} from './rich-text/rich-text.examples.ts'
import {RichText} from './rich-text/rich-text.tsx'
import type {BodyValue} from './rich-text/values.ts'

export const galleryTitle = 'Every block and every state'

/** Every block with every state it can be in, drawn from the examples that the tests use. For editors and developers. */
export function Gallery() {
  const bodies = rooms.flatMap(({bodies}) => Object.values(bodies))
  const references = numberReferences(bodies)
  const rendering = useRendering()
  return (
    // In preview, because what is begun and what is missing are states as well.
    <RenderingProvider value={{...rendering, preview: true}}>
      <PageProvider value={{frame: frameExamples.californian, references}}>
        <div className="page">
          <PageHeader title={galleryTitle} lede="Drawn from the examples that the tests use." />
          {rooms.map(({name, bodies: ofBlock}) => (
            <section key={name}>
              <h2>{name}</h2>
              {Object.entries(ofBlock).map(([state, body]) => (
                <div key={state}>
                  <p className="eyebrow">{state}</p>
                  <RichText value={body} />
                </div>
              ))}
            </section>
          ))}
          <Room name="Status of a treatment">
            {Object.keys(language.words.treatment.status).map((status) => (
              <p key={status}>
                <TreatmentStatus status={status as keyof typeof language.words.treatment.status} />
              </p>
            ))}
          </Room>
          {Object.entries(reviewExamples).map(([state, review]) => (
            <Room key={state} name={`Review: ${state}`}>
              <Byline review={review} />
            </Room>
          ))}
          <Room name="Legal notices of a place">
            <JurisdictionNotices />
          </Room>
          <OtherFrame name="Legal notices, no place named" frame={frameExamples.real}>
            <JurisdictionNotices />
          </OtherFrame>
          <Room name="An empty list">
            <EmptyList text={language.words.articleIndex.none} studioTitle="Article" />
          </Room>
          <ReferencesSection />
          <AboutThisPage review={reviewExamples.overdue} updated="2026-11-20T10:00:00Z" />
        </div>
      </PageProvider>
    </RenderingProvider>
  )
}

/** A block and its bodies by the name of the state they show. */
const rooms: {name: string; bodies: Record<string, BodyValue>}[] = [
  {name: 'Care card', bodies: each(careCardExamples)},
  {name: 'Warning', bodies: each(calloutExamples)},
  {
    name: 'Evidence statement',
    bodies: {
      ...each(evidenceStatementExamples),
      ...each(Object.fromEntries(everyCertainty.map((one) => [`certainty ${one.certainty}`, one]))),
    },
  },
  {name: 'Questions and answers', bodies: each(faqExamples)},
  {name: 'Do and do not', bodies: each(doDontListExamples)},
  {name: 'Table', bodies: each(tableExamples)},
  {name: 'Contact the clinic', bodies: each(clinicContactExamples)},
  {
    name: 'Picture',
    bodies: each(
      Object.fromEntries(Object.entries(figureExamples).map(([state, figure]) => [state, {_key: state, ...figure}])),
    ),
  },
  {
    name: 'Text',
    bodies: {
      'headings, lists, links and notes': richTextExamples.everything(),
      'a word explained in place, a product with its status': richTextWithTerms(),
      'a link to a page that is not published': richTextExamples.unpublishedLink(),
      'a link that is not safe': richTextExamples.unsafeLink(),
      'a block nobody knows': richTextExamples.unknownBlock(),
      'a source that was taken back': [text(['Nothing rests on it.', note(retractedSeries)])],
    },
  },
]

function each(examples: Record<string, object>): Record<string, BodyValue> {
  return Object.fromEntries(Object.entries(examples).map(([state, block]) => [state, [block] as unknown as BodyValue]))
}

function Room({name, children}: {name: string; children: ReactNode}) {
  return (
    <section>
      <h2>{name}</h2>
      {children}
    </section>
  )
}

function OtherFrame({name, frame, children}: {name: string; frame: Frame; children: ReactNode}) {
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <Room name={name}>{children}</Room>
    </PageProvider>
  )
}
