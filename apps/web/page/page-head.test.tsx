import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {PageHead} from './page-head.tsx'

jest.mock('next/head.js', () => ({__esModule: true, default: ({children}: {children: ReactNode}) => children}))

const head = {
  title: 'Lumbar spinal stenosis',
  description: 'What it is and when to get help.',
  image: null,
  noindex: false,
  type: 'article' as const,
  published: '2026-01-01',
  modified: '2026-02-01',
}
const place = {path: '/conditions/stenosis', origin: 'https://www.example.com', siteName: 'Clinic', graph: null}

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
})

test('shares a picture of 1200 by 630 from our own origin', () => {
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
