import {text} from '../../rich-text/rich-text.examples.ts'
import type {Page} from './page.tsx'

const privacy: Page = {
  _id: 'page-privacy',
  _type: 'page',
  _updatedAt: '2026-11-20T10:00:00Z',
  title: 'Privacy',
  slug: 'privacy',
  summary: 'No cookies, no tracking.',
  body: [text('What we keep', {style: 'h2'}), text('Nothing.')],
  seo: null,
}

export const pageExamples = {
  privacy,
  empty: {...privacy, summary: null, body: null},
} satisfies Record<string, Page>
