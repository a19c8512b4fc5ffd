import {defineArrayMember, defineField} from '@sanity/types'

/** Fields that every document with a page of its own has, said once. */

/** The last part of the address. `source`: the field it is made from. */
export function addressField(source: 'title' | 'name') {
  return defineField({
    name: 'slug',
    title: 'Address',
    type: 'slug',
    group: 'start',
    options: {source, maxLength: 80},
    description:
      'The last part of the web address: small letters, numbers and hyphens. When you change it later, readers who have the old address are sent on.',
  })
}

export const relatedArticlesField = defineField({
  name: 'relatedArticles',
  title: 'Related articles',
  type: 'array',
  of: [defineArrayMember({type: 'reference', to: [{type: 'article'}]})],
  group: 'related',
  description: 'Articles a reader of this page will want next, most useful first.',
})

export const reviewField = defineField({
  name: 'review',
  title: 'Author and medical review',
  type: 'review',
  group: 'review',
})

/** How far the page is on its way from draft to signed and published. Only the Studio's actions write it. */
export const medicalReviewField = defineField({
  name: 'medicalReview',
  title: 'Medical review',
  type: 'medicalReview',
  description:
    'How far this page is: asked, signed, changed, published. The steps in the menu beside Publish write it.',
  group: 'review',
  readOnly: true,
})

/** Sentences that a claim rule objects to and a medical reviewer lets stand. Readers do not see this. */
export const claimOverridesField = defineField({
  name: 'claimOverrides',
  title: 'Claims that a reviewer allows',
  type: 'array',
  of: [defineArrayMember({type: 'claimOverride'})],
  group: 'review',
  description:
    'Only for sentences that are right as they stand. Each lapses when its sentence changes, and after 12 months.',
})

export const seoField = defineField({name: 'seo', title: 'Search and sharing', type: 'seo', group: 'search'})
