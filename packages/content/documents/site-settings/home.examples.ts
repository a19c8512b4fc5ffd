import {figureExamples} from '../../objects/figure/figure.examples.ts'
import {simpleText} from '../../rich-text/rich-text.examples.ts'
import type {Home} from './home.tsx'

const full: NonNullable<Home> = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  _updatedAt: '2026-11-20T10:00:00Z',
  title: 'Cellebration Wellness',
  heading: 'Plain answers about back and joint pain',
  introduction: simpleText('Find out what a condition is and what studies found.'),
  figure: figureExamples.decorative,
  featuredConditions: [
    {
      _id: 'condition-stenosis',
      _type: 'condition',
      title: 'Lumbar spinal stenosis',
      slug: 'stenosis',
      definition: 'Narrow.',
    },
  ],
  featuredArticles: [
    {_id: 'article-1', _type: 'article', title: 'Why placebo trials matter', slug: 'placebo', summary: 'They show.'},
  ],
  seo: null,
}

export const homeExamples = {full, notYet: null} satisfies Record<string, Home>
