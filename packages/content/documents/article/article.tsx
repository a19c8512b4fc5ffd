import {outline, readingTime} from '@clinic/portable-text'
import {contactAfterHelp} from '../../blocks/clinic-contact/contact-after-help.ts'
import type {ARTICLES_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import {Figure} from '../../objects/figure/figure.tsx'
import type {Frame} from '../../page-type.ts'
import {CardList} from '../../parts/card-list.tsx'
import {Contents} from '../../parts/contents.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {present} from '../../parts/present.ts'
import {RelatedReading} from '../../parts/related-reading.tsx'
import {AboutThisPage, Byline} from '../../parts/review.tsx'
import {headingIds, reservedIds} from '../../rich-text/heading-ids.ts'
import {numberReferences} from '../../rich-text/number-references.ts'
import {ReferencesSection} from '../../rich-text/references-section.tsx'
import {RichText} from '../../rich-text/rich-text.tsx'
import {TreatmentStatus} from '../treatment/treatment-status.tsx'

export type Article = ARTICLES_QUERY_RESULT[number]

/** An article, with the conditions it belongs to and what to read next. */
export function ArticlePage({data: article, frame}: {data: Article; frame: Frame}) {
  const body = contactAfterHelp(article.body)
  const references = numberReferences([body])
  const headings = outline(body, {reserved: reservedIds(references)})
  const minutes = readingTime(body)
  return (
    <PageProvider value={{frame, references}}>
      <article className="page page--contents">
        <PageHeader
          eyebrow={minutes > 0 ? words.article.readingTime(minutes) : null}
          title={article.title}
          lede={article.summary}
        >
          <Byline review={article.review} />
        </PageHeader>
        <Contents
          entries={[
            ...headings.filter(({level}) => level === 2).map(({id, text}) => ({id, title: text})),
            ...(references.list.length > 0 ? [{id: 'references', title: words.references.title}] : []),
            {id: 'about-this-page', title: words.review.aboutThisPage},
          ]}
        />
        <div className="page__body">
          <Figure figure={article.figure} priority />
          <RichText value={body} under={1} ids={headingIds(headings)} />
          <TreatmentsNamed article={article} />
          <RelatedReading groups={relatedOf(article)} />
          <ReferencesSection />
          <AboutThisPage review={article.review} updated={article._updatedAt} />
        </div>
      </article>
    </PageProvider>
  )
}

function TreatmentsNamed({article}: {article: Article}) {
  const named = present(article.treatments)
  if (named.length === 0) return null
  return (
    <section id="treatments">
      <h2>{words.article.treatmentsNamed}</h2>
      <CardList
        cards={named.map((treatment) => ({
          ...treatment,
          text: <TreatmentStatus status={treatment.regulatoryStatus} />,
        }))}
      />
    </section>
  )
}

function relatedOf({conditions, relatedArticles}: Article) {
  return [
    {
      title: words.page.relatedConditions,
      cards: present(conditions).map((condition) => ({...condition, text: condition.definition})),
    },
    {
      title: words.page.relatedArticles,
      cards: present(relatedArticles).map((other) => ({...other, text: other.summary})),
    },
  ]
}
