import {calloutExamples} from '../../blocks/callout/callout.examples.ts'
import {careCardExamples} from '../../blocks/care-card/care-card.examples.ts'
import {clinicContactExamples} from '../../blocks/clinic-contact/clinic-contact.examples.ts'
import {figureExamples} from '../../objects/figure/figure.examples.ts'
import {reviewExamples} from '../../objects/review/review.examples.ts'
import {note, retractedSeries, text, trial} from '../../rich-text/rich-text.examples.ts'
import type {Article} from './article.tsx'
import type {ArticleList} from './article-index.tsx'

const placebo: Article = {
  _id: 'article-placebo',
  _type: 'article',
  _updatedAt: '2026-11-20T10:00:00Z',
  title: 'Why placebo-controlled trials matter',
  slug: 'placebo',
  summary: 'People often feel better after an injection without a drug.',
  figure: figureExamples.canal,
  body: [
    text(['People feel better for many reasons.', note(trial)]),
    text('References', {style: 'h2'}),
    text(['One series was taken back.', note(retractedSeries)]),
    calloutExamples.notApproved,
    text('References', {style: 'h2'}),
    text('The same heading again.'),
  ],
  conditions: [
    {
      _id: 'condition-stenosis',
      _type: 'condition',
      title: 'Lumbar spinal stenosis',
      slug: 'stenosis',
      definition: null,
    },
  ],
  treatments: [
    {
      _id: 'treatment-cells',
      _type: 'treatment',
      title: 'Cell infusion',
      slug: 'cell-infusion',
      summary: null,
      regulatoryStatus: 'notApproved',
    },
  ],
  relatedArticles: null,
  review: reviewExamples.current,
  seo: null,
}

export const articleExamples = {
  placebo,
  contactBeforeCard: {
    ...placebo,
    body: [clinicContactExamples.invitation, careCardExamples.emergency, text('More.')],
  },
  empty: {...placebo, summary: null, figure: null, body: null, conditions: null, treatments: null, review: null},
} satisfies Record<string, Article>

export const articleIndexExamples = {
  one: [
    {
      _id: placebo._id,
      _type: 'article',
      title: placebo.title,
      slug: placebo.slug,
      summary: placebo.summary,
      publishedAt: '2026-01-10',
    },
  ],
  none: [],
} satisfies Record<string, ArticleList>
