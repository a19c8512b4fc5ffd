import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {PageHead} from './page-head.tsx'

jest.mock('next/head.js', () => ({__esModule: true, default: ({children}: {children: ReactNode}) => children}))

const head = {
  title: 'Lumbar spinal stenosis | Clinic',
  name: 'Lumbar spinal stenosis',
  lead: null,
  caution: null,
  reviewed: null,
  description: 'What it is and when to get help.',
  image: null,
  noindex: false,
  type: 'article' as const,
  published: '2026-01-01',
  modified: '2026-02-01',
}
const card = {
  kind: 'Condition',
  title: 'Lumbar spinal stenosis',
  line: null,
  caution: null,
  site: 'Clinic',
  demonstration: null,
}
const place = {path: '/conditions/stenosis', origin: 'https://www.example.com', siteName: 'Clinic', graph: null, card}

test('gives one absolute canonical address and asks to be indexed', () => {
  const html = renderToStaticMarkup(<PageHead {...head} {...place} isDraft={false} />)
  expect(html).toContain('<link rel="canonical" href="https://www.example.com/conditions/stenosis"/>')
  expect(html).toContain('content="index, follow, max-image-preview:large')
  expect(html).toContain('<meta property="article:modified_time" content="2026-02-01"/>')
})

test('a draft is never indexed and has no canonical address', () => {
  const html = renderToStaticMarkup(<PageHead {...head} {...place} isDraft={true} />)
  expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>')
  expect(html).not.toContain('canonical')
  expect(html).not.toContain('alternate')
})

test('leads programs to the page as Markdown and to the feed', () => {
  const html = renderToStaticMarkup(<PageHead {...head} {...place} isDraft={false} />)
  expect(html).toContain('<link rel="alternate" type="text/markdown" href="/conditions/stenosis.md"/>')
  expect(html).toContain('<link rel="alternate" type="application/atom+xml" href="/feed.xml"/>')
})

test('shares the picture that is drawn for the page, with its size and what it says', () => {
  const html = renderToStaticMarkup(<PageHead {...head} {...place} isDraft={false} />)
  expect(html).toContain('property="og:image" content="https://www.example.com/share/conditions/stenosis.png"')
  expect(html).toContain('property="og:image:width" content="1200"')
  expect(html).toContain('property="og:image:height" content="630"')
  expect(html).toContain('property="og:image:alt" content="Condition · Lumbar spinal stenosis · Clinic"')
  expect(html).toContain('summary_large_image')
})

test('shares no picture and no twin of a site that has no content yet', () => {
  const html = renderToStaticMarkup(<PageHead {...head} {...place} card={null} isDraft={false} />)
  expect(html).not.toMatch(/og:image|alternate/)
  expect(html).toContain('name="twitter:card" content="summary"')
})

test('shares the picture that an editor chose instead, cut to 1200 by 630', () => {
  const file = {
    _id: 'image-abc123-1600x1000-png',
    url: 'https://cdn.sanity.io/x.png',
    extension: 'png',
    mimeType: 'image/png',
    width: 1600,
    height: 1000,
    lqip: null,
  }
  const html = renderToStaticMarkup(
    <PageHead {...head} {...place} image={{file, alt: 'A spine'}} isDraft={false} />,
  ).replaceAll('&amp;', '&')
  expect(html).toContain('content="https://www.example.com/media/abc123-1600x1000.png?w=1200&')
  expect(html).toContain('h=630')
  expect(html).toContain('summary_large_image')
})

test('no text of a graph can end its script', () => {
  const graph = {
    '@context': 'https://schema.org' as const,
    '@graph': [{'@type': 'Thing' as const, name: '</script><b>'}],
  }
  const html = renderToStaticMarkup(<PageHead {...head} {...place} graph={graph} isDraft={false} />)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
})
