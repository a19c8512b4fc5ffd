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
      'The last part of the web address. Changing it later breaks links from other sites, so choose well once.',
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

export const seoField = defineField({name: 'seo', title: 'Search and sharing', type: 'seo', group: 'search'})
